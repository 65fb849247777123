import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Mention } from "../../figure/mention.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isContent } from "../sentence/content.ts";
import type { Passage } from "../sentence/passage.ts";
import { beginsWithTime } from "../sentence/time-word.ts";
import { trimEnd } from "../sentence/trim.ts";
import type { Around } from "./around.ts";
import { arrivalIn } from "./arrival.ts";
import { isReached, ofReached, pastNounOfChange } from "./reached-level.ts";
import { withoutVerbOfChange } from "./without-change-verb.ts";

/** Between an amount and the level that it leads to: a comma, "to". */
const farthestLevel = 3;

/**
 * "L’Ebitda ha segnato un rialzo del 6,8% a | 123,5 milioni", "se redujo un 0,7% hasta | 329,9 millones": of the level a label
 * says whose it is, and not that it rose by as much.
 */
export function withoutChange(figure: Figure, passage: Passage, quantity: Stretch, around: Around): Around {
  const { tokens, lexicon, mentions } = passage;
  const { opening } = around;
  const start = startOf(passage, quantity);
  // "from 8.1 % in March to | 7.8 % in April": the words between are of the former end.
  const former = figure.qualifier === "to" ? mentions.find(({ next }) => next === around.before.first) : undefined;
  if (opening && former) {
    const end = startOf(passage, former);
    const upTo = ({ first, next }: Stretch) => trimEnd(passage, { first, next: Math.min(next, end) });
    const kept = opening.filter(({ first }) => first < end).map((each) => withoutPassing(passage, upTo(each)));
    const subject = kept.map((each) => pastNounOfChange(passage, each) ?? withoutSplit(passage, each));
    // "ging von 56 auf 39 Millionen | zurück"
    const isHalf = lexicon.halves.has(tokens[around.after.first]?.lower ?? "");
    if (isHalf && kept.some((each, index) => each !== subject[index])) {
      const { first, next } = around.after;
      const after = { first: first + 1, next: Math.max(next, first + 1) };
      return { ...around, opening: subject, before: { first: start, next: start }, after };
    }
    return { ...around, opening: subject, before: { first: start, next: start } };
  }
  const noun = pastChangeNoun(passage, around.before);
  if (noun && mentions.some(({ kind, next }) => kind === "percent" && next === around.before.first))
    return { ...around, opening: undefined, before: { first: noun, next: around.before.next - 1 } };
  const led = changeTo(figure, passage, quantity);
  if (!led && opening && isBesideChange(figure, passage, quantity))
    return { ...around, opening: opening.flatMap((each) => withoutVerbOfChange(passage, each)) };
  if (!led) return isReached(figure, passage, quantity, start) ? ofReached(passage, around) : around;
  const arrives = arrivalIn(passage, { first: led.next, next: start }) !== undefined;
  const brought = broughtTo(passage, led.first);
  if (brought) return { ...around, before: { first: start, next: start }, opening: [brought] };
  if (!opening) return arrives ? { ...around, before: { first: start, next: start } } : around;
  // "is met 45.000 mensen afgenomen tot": the verb, or its other half, stands behind the change.
  const lower = tokens[around.before.first]?.lower ?? "";
  const behind =
    arrives ||
    (around.before.next - around.before.first === 1 && (lexicon.ways.has(lower) || lexicon.halves.has(lower)));
  const before = behind ? { first: start, next: start } : around.before;
  const [subject] = opening;
  return {
    ...around,
    before,
    opening: (behind && subject ? [subject] : opening).flatMap((each) => withoutVerbOfChange(passage, each)),
  };
}

/** "Das Ergebnis | ging von 56 auf 39 Millionen zurück", "Im Mai ging | das Ergebnis": half a verb says nothing of a level. */
function withoutSplit({ tokens, lexicon }: Passage, stretch: Stretch): Stretch {
  const { first, next } = stretch;
  const isSplit = (at: number) => next - first > 1 && lexicon.splits.has(tokens[at]?.lower ?? "");
  if (isSplit(first)) return { first: first + 1, next };
  return isSplit(next - 1) ? { first, next: next - 1 } : stretch;
}

/** "A fila | passou de 31 para 47 semanas": the verb leads from one end to the other, and names nothing. */
function withoutPassing(passage: Passage, { first, next }: Stretch): Stretch {
  const { change } = passage.lexicon.phrases;
  if (next - first < 2 || !change.has(passage.tokens[next - 1]?.lower ?? "")) return { first, next };
  return trimEnd(passage, { first, next: next - 1 });
}

/** The change that leads to a level: "down | 14% to 93.5p". */
function changeTo(figure: Figure, passage: Passage, quantity: Stretch): Mention | undefined {
  const { tokens, lexicon, mentions } = passage;
  if (figure.direction) return undefined;
  const start = startOf(passage, quantity);
  const arrives = (first: number) => first < start && arrivalIn(passage, { first, next: start }) !== undefined;
  const led = mentions.find(
    ({ kind, unit, direction, next }) =>
      (kind === "percent" || kind === figure.kind) &&
      // "gagne cinq points pour s’établir à 36 %"
      (figure.kind !== "percent" || (unit !== figure.unit && arrives(next))) &&
      direction &&
      next < quantity.first &&
      (next >= start - farthestLevel || isTimeBetween(passage, next, start) || arrives(next)),
  );
  const { target } = lexicon.phrases;
  if (led && arrives(led.next)) return led;
  return led && hasWord(tokens, target, led.next, quantity.first) ? led : undefined;
}

/** "Las matriculaciones crecieron un 6,2 %, hasta las | 98.214 unidades": a count that a change leads to is of its subject. */
export function isLed(figure: Figure, passage: Passage, quantity: Stretch): boolean {
  return passage.lexicon.language.romance === true && changeTo(figure, passage, quantity)?.kind === "percent";
}

/** "raised its profit | by 4% | to £12m": what a change that leads to the level changes, with its verb; undefined for others. */
export function raisedTo(figure: Figure, passage: Passage, quantity: Stretch, clause: Stretch): Stretch | undefined {
  const led = changeTo(figure, passage, quantity);
  return led && { first: clause.first, next: startOf(passage, led) };
}

/** "Las emisiones | cayeron un 4,2 % el año pasado, hasta los 620 millones": the words before a level, without the verb of its change. */
export function withoutChangeVerb(
  figure: Figure,
  passage: Passage,
  quantity: Stretch,
  words: readonly Stretch[] | undefined,
): readonly Stretch[] | undefined {
  const [subject, noun] = words ?? [];
  if (figure.kind === "percent" && subject && noun) {
    if (isOfChange(passage, subject, noun)) return [subject];
    if (isCutAtMark(passage, subject)) return undefined;
  }
  const compared = words !== undefined && isCompared(figure, passage, quantity, words);
  const led = compared || changeTo(figure, passage, quantity) || isBesideChange(figure, passage, quantity);
  if (!words || !led) return words;
  // "caíram 5% | em relação a maio, para": what the change is held against.
  const { beside } = passage.lexicon.syntax;
  const own = words.filter(
    (each, at) =>
      at === 0 ||
      !(matchPhrase(beside, passage.tokens, each.first) || beginsWithTime(passage, { ...each, first: each.first + 1 })),
  );
  const subjects = own.flatMap((each) => withoutVerbOfChange(passage, each));
  // "El paro | bajó en 12.400 personas, un 3 % menos que": what the other amount counts is not what is less.
  const { ways, phrases } = passage.lexicon;
  const verb = passage.tokens[subjects[0]?.next ?? 0]?.lower ?? "";
  const told = compared && [ways, phrases.auxiliaries, phrases.change].some((verbs) => verbs.has(verb));
  return told ? subjects.slice(0, 1) : subjects;
}

/** "aumentó en 8.300 | personas | en enero, un 2,7 %": what another amount of a change counts is not what a share is of. */
function isOfChange({ tokens, lexicon, mentions }: Passage, subject: Stretch, { first, next }: Stretch): boolean {
  const counted = mentions.some((each) => each.kind === "count" && each.first < first && next <= each.next);
  return lexicon.language.romance === true && counted && lexicon.ways.has(tokens[subject.next - 1]?.lower ?? "");
}

/** "ultrapassou | a barreira | dos 10 milhões de passageiros, mais 5,4%": of what passed it, without its number nothing is said. */
function isCutAtMark({ tokens, lexicon }: Passage, { next }: Stretch): boolean {
  return [2, 3].some((back) => matchPhrase(lexicon.syntax.marks, tokens, next - back)?.length === back);
}

/** "è salito a 1.050 euro, | il 7% in più di un anno fa": how much more it is says of what, and not by what verb it came there. */
function isCompared(figure: Figure, passage: Passage, { first, next }: Stretch, words: readonly Stretch[]): boolean {
  const { tokens, lexicon, mentions } = passage;
  if (figure.kind !== "percent" || !figure.direction || !lexicon.language.romance) return false;
  const end = words[0]?.next ?? 0;
  if (!mentions.some((each) => each.first >= end && each.next <= first)) return false;
  // "passa de R$ 4,90 para R$ 5,30, | alta de 8,2%"
  const noun = startOf(passage, { first }) - 1;
  const apposed = tokens[noun - 1]?.lower === "," && lexicon.ways.has(tokens[noun]?.lower ?? "");
  return apposed || matchPhrase(lexicon.compared, tokens, next) !== undefined;
}

/** "Die SPD verliert vier Punkte und kommt auf | 22 Prozent": a level whose clause "and" joins to a change. */
function isBesideChange(
  { kind, direction }: Figure,
  { tokens, lexicon, mentions }: Passage,
  { first }: Stretch,
): boolean {
  if (!lexicon.language.split || kind !== "percent" || direction) return false;
  const led = mentions.findLast((each) => each.next < first && each.direction !== undefined);
  return led !== undefined && hasWord(tokens, lexicon.phrases.and, led.next, first);
}

/** Tokens of a time or a place between an amount and the level that it leads to. */
const longestTime = 8;

/** "a diminué de 12 000 | en octobre, à | 2,3 millions", "bajó un 2,1 % | en mayo en Valencia, hasta los". */
function isTimeBetween(passage: Passage, first: number, next: number): boolean {
  const { settings, beside } = passage.lexicon.syntax;
  const comma = passage.tokens.findIndex(({ lower }, at) => at > first && at < next && lower === ",");
  if (comma === -1 || next - first > longestTime) return false;
  const said = matchPhrase(settings, passage.tokens, first) ?? matchPhrase(beside, passage.tokens, first);
  const clause = { first, next: comma };
  const isVerb = ({ lower }: Token) => passage.lexicon.phrases.auxiliaries.has(lower);
  return said ? !passage.tokens.slice(first, comma).some(isVerb) : !isContent(passage, clause);
}

/** Words of the noun of a change. */
const longestNoun = 6;

/** "an almost 10 per cent | increase in | turnover to €104.4 million": behind the noun of the change, what it is of. */
function pastChangeNoun({ tokens, lexicon }: Passage, { first, next }: Stretch): number | undefined {
  const { target, of } = lexicon.phrases;
  if (!target.has(tokens[next - 1]?.lower ?? "")) return undefined;
  // "a 10% | year-on-year rise in"
  for (let at = first; at < Math.min(next - 2, first + longestNoun); at++) {
    const link = tokens[at + 1]?.lower ?? "";
    if (lexicon.ways.has(tokens[at]?.lower ?? ""))
      return of.has(link) || lexicon.words.whereLinks.has(link) ? at + 2 : undefined;
  }
  return undefined;
}

/** Words of what a last verb brings somewhere: "sending shares in the retailer". */
const longestObject = 8;

/** "The retailer warned on profits, sending | its shares | down 14% to 93.5p": what the last verb brought to its level. */
function broughtTo({ tokens, lexicon }: Passage, led: number): Stretch | undefined {
  let next = led;
  while (next > 0 && lexicon.ways.has(tokens[next - 1]?.lower ?? "")) next--;
  let first = next;
  while (first > next - longestObject && tokens[first - 1]?.type === "word") first--;
  const gerund = tokens[first - 1]?.lower === "," && lexicon.syntax.gerund.test(tokens[first]?.lower ?? "");
  // "operating profit climbed"
  const object = lexicon.phrases.determiners.has(tokens[first + 1]?.lower ?? "");
  return gerund && object && next < led ? { first: first + 1, next } : undefined;
}

/** Between an object and how far it went: "by about". */
const farthestChange = 2;

/** "Meridia | grew | its profit by 27% to £318m": is what stands between subject and object the verb of a change that is told behind? */
export function isRaised({ tokens, lexicon, mentions }: Passage, verb: Stretch, object: Stretch): boolean {
  const { auxiliaries } = lexicon.phrases;
  const words = tokens.slice(verb.first, verb.next).map(({ lower }) => lower);
  if (!words.some((lower) => lexicon.ways.has(lower))) return false;
  if (!words.every((lower) => lexicon.ways.has(lower) || auxiliaries.has(lower))) return false;
  const isNear = (first: number) => first >= object.next && first <= object.next + farthestChange;
  return mentions.some(({ direction, first }) => direction && isNear(first));
}
