import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { isTimeKind, type Mention } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isPast, isVerb, isVerbThere } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/** Words of a noun behind an amount and its adjectives: "12 per cent year-on-year rise". */
const longestNoun = 6;

/**
 * "the 33 % stake in the club", "a £5m grant for": the amount tells which one, and is of its noun's phrase. In English
 * alone it stands before the noun, in German with an adjective behind. A change's is one that is told: "a 12 % rise to".
 */
export function isAttributive(passage: Passage, mention: Mention): boolean {
  const { tokens, lexicon } = passage;
  const { kind, unit, first, next, direction } = mention;
  if (lexicon.language.capitalNouns) return isMeasured(passage, mention);
  if (lexicon.language.romance || lexicon.language.split) return isHeldByNoun(passage, mention);
  // "the 14-storey block": a count does so with a hyphen.
  const joined = tokens[first + 1]?.lower === "-" && tokens[first + 1]?.glued;
  if (!lexicon.language.amountsDescribe || (kind === "count" && !joined) || direction) return false;
  // "a one-point lead over her rival at 45 %"
  if (kind === "percent" && unit !== "percent") return false;
  if (!isDeterminer({ tokens, lexicon }, first - 1)) return false;
  let at = next;
  for (; at < next + longestNoun; at++) {
    const { type, lower, glued } = tokens[at] ?? { type: "symbol", lower: "", glued: false };
    if (lexicon.ways.has(lower) || lexicon.phrases.change.has(lower)) return false;
    if ((type !== "word" && lower !== "-") || (isFunctionWord(lower, lexicon) && !glued)) break;
  }
  return at > next;
}

const measures: ReadonlySet<string> = new Set(["measure", "money", "duration"]);

/** "kostet die 2,7 Kilometer lange Strecke | 212 Millionen", "der eine Milliarde Euro teuren Anlage". */
function isMeasured({ tokens, lexicon }: Passage, { kind, first, next }: Mention): boolean {
  const [adjective, noun] = [tokens[next], tokens[next + 1]];
  const held =
    isDeterminer({ tokens, lexicon }, first - 1) ||
    (isDeterminer({ tokens, lexicon }, first - 2) && isFunctionWord(tokens[first - 1]?.lower ?? "", lexicon));
  if (!measures.has(kind) || !held || !adjective || isFunctionWord(adjective.lower, lexicon)) return false;
  return lexicon.syntax.inflected.test(adjective.text) && isUpper(noun?.text ?? "");
}

/** "La plaquette | de 250 grammes | se vend 2,74 euros", "Un parco | da 42 megawatt | servirà 20mila famiglie": how large the subject is. */
function isHeldByNoun(passage: Passage, { kind, direction, first, next }: Mention): boolean {
  const { tokens, lexicon } = passage;
  if (kind !== "measure" || direction || !lexicon.phrases.of.has(tokens[first - 1]?.lower ?? "")) return false;
  const noun = isPlainWord(passage, first - 2) && (isPlainWord(passage, first - 3) ? first - 3 : first - 2);
  return noun !== false && isDeterminer(passage, noun - 1) && isBorder(passage, noun - 2) && isVerbThere(passage, next);
}

/**
 * "A basket | of 79 items | cost £126.87", "the toll on the bay's | six other bridges | will double to $8": a count that a preposition holds
 * in the clause's subject is of its phrase.
 * @param start where the number begins whose label it is
 */
export function isHeldInSubject(passage: Passage, clause: Stretch, mention: Mention, start: number): boolean {
  const { tokens, lexicon } = passage;
  const { auxiliaries, determiners, and } = lexicon.phrases;
  if (!lexicon.language.fixedOrder || mention.kind !== "count" || mention.direction || mention.part) return false;
  const isDoing = (at: number) =>
    isPast(passage, at) || isVerb(passage, at) || lexicon.words.singularVerbs.has(tokens[at]?.lower ?? "");
  // "more than | 2,100 drivers"
  let before = mention.first - 1;
  // "the toll from | 30 storms": no change comes from there.
  if (mention.qualifier && mention.qualifier !== "from")
    before -= matchPhrase(lexicon.before, tokens, before)?.length ?? 0;
  const isOpen = (at: number) => {
    const { lower, type } = tokens[at] ?? { lower: "", type: "symbol" };
    return (type === "word" && (determiners.has(lower) || !isFunctionWord(lower, lexicon))) || lower === "'";
  };
  const link = (at: number) => tokens[at]?.lower ?? "";
  while (before > clause.first && isOpen(before)) before--;
  // "the bridge and | the bay's six others": the first of two.
  if (and.has(link(before))) {
    before--;
    while (before > clause.first && isOpen(before)) before--;
  }
  const isHeld =
    before > clause.first &&
    isFunctionWord(link(before), lexicon) &&
    !auxiliaries.has(link(before)) &&
    !and.has(link(before));
  if (!isHeld) return false;
  for (let at = clause.first + 1; at < mention.first; at++) if (at !== before && isDoing(at)) return false;
  return tokens.slice(mention.next, start).some((_, at) => isDoing(mention.next + at));
}

/**
 * "Voor de bouw van 51.000 huizen | trekt het rijk | 290 miljoen uit": where verbs come second, what the sentence opens with is one
 * phrase with the count in it.
 * @param start where the number begins whose label it is
 */
export function isHeldInLead(
  { tokens, lexicon, mentions }: Passage,
  clause: Stretch,
  mention: Mention,
  start: number,
): boolean {
  if (!lexicon.language.split || mention.kind !== "count" || mention.direction || mention.part) return false;
  if (!lexicon.words.leadPrepositions.has(tokens[clause.first]?.lower ?? "")) return false;
  const verb = tokens[mention.next];
  const opens = verb?.type === "word" && !isUpper(verb.text) && !isFunctionWord(verb.lower, lexicon);
  const isOnly = mentions.every((each) => each === mention || each.next <= clause.first || each.first >= start);
  return opens && isOnly && lexicon.phrases.determiners.has(tokens[mention.next + 1]?.lower ?? "");
}

/** "waited | over four hours | to be seen": a time parts nothing of what is said, in English; "de 10 a 14 anos" is one group. */
export function goesOnPast({ kind, to }: Mention, { lexicon }: Passage): boolean {
  if (lexicon.language.capitalNouns && kind === "date") return true;
  return (kind === "duration" && to !== undefined) || (lexicon.language.fixedOrder === true && isTimeKind({ kind }));
}

/** "An 18-metre rocket | lifted off", but ", a 34.8-km network": an apposition is not what the sentence goes on from. */
export function isOfNoun(passage: Passage, stretch: Stretch, mention: Mention): boolean {
  if (isHeldInSubject(passage, stretch, mention, stretch.next)) return true;
  return (stretch.first === 0 || mention.first - 1 > stretch.first) && isAttributive(passage, mention);
}
