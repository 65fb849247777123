import { isBorder, isFunctionWord, isOpeningQuote, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import type { Token } from "../../figure/token/token.ts";
import { collapsed } from "../sentence/blanks.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import type { Passage } from "../sentence/passage.ts";
import { isVerbLast } from "../sentence/verb-last.ts";
import { withoutBetween } from "./between-verbs.ts";

/**
 * "Ein Fahrer ist … gerast": where an auxiliary waits for a verb at the clause's end, the label ends with it.
 * @returns "" where there is no room for it
 */
export function withVerb(passage: Passage, label: string, clause: Stretch, quantity: Stretch): string {
  const whole = withAllVerbs(passage, label, clause, quantity);
  const { tokens } = passage;
  let last = clause.next - 1;
  while (last > clause.first && tokens[last]?.type === "symbol") last--;
  if (whole || !isVerbLast(passage, last)) return whole;
  return withoutBetween(passage, label, quantity, last);
}

function withAllVerbs(passage: Passage, label: string, clause: Stretch, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const { auxiliaries, and } = lexicon.phrases;
  if (!lexicon.language.split || label === "") return label;
  const cluster = withCluster(passage, label, clause, quantity);
  if (cluster !== undefined) return cluster;
  const half = otherHalf(passage, label, clause, quantity);
  if (half) return follow(label, passage, half, half);
  const done = withParticiple(passage, label, clause, quantity);
  if (done !== undefined) return done;
  let last = clause.next - 1;
  while (last > clause.first && tokens[last]?.type === "symbol") last--;
  // "hat eine Milliarde investiert und scheiterte"
  for (let at = last; at > quantity.next; at--)
    if (and.has(tokens[at]?.lower ?? "") && isVerbLast(passage, at - 1)) last = at - 1;
  const final = tokens[last];
  // "in 28 gemeenten": a counted noun may have a participle's form.
  if (isCounted(passage, last)) return withFarVerb(passage, label, clause, quantity);
  const passive = endsInPassive(passage, last)
    ? withAuxiliary(label, tokens[last - 1] as Token, final as Token)
    : undefined;
  if (passive !== undefined) return passive;
  if (!final || !isVerbLast(passage, last)) return withFarVerb(passage, label, clause, quantity);
  if (label.split(/[^\p{L}]+/u).includes(final.text)) return label;
  // "gefunden worden"
  if (lexicon.words.lastAuxiliaries.has(final.lower) && isVerbLast(passage, last - 1)) last--;
  const verb = tokens[last] as Token;
  const shown = new Set(label.toLowerCase().split(/[^\p{L}]+/u));
  // "Mit ihr sind 55 Prozent unzufrieden"
  const share = passage.mentions.some(({ kind, first }) => kind === "percent" && first === quantity.first);
  const behind = share && hasWord(tokens, auxiliaries, clause.first, quantity.first);
  if (share && isOfNextShare(passage, quantity, last)) return label;
  const waits = behind || tokens.slice(0, last).some(({ lower }) => auxiliaries.has(lower) && shown.has(lower));
  if (!waits && !isCutPredicate(passage, label, { first: clause.first, next: last }, quantity)) return label;
  return follow(label, passage, verb, final);
}

/** "19 Prozent sind gegen den Bau und acht Prozent finden ihn | falsch": the last word is of the second share. */
function isOfNextShare({ tokens, lexicon, mentions }: Passage, quantity: Stretch, last: number): boolean {
  return mentions.some(({ kind, first, next }) => {
    if (kind !== "percent" || first <= quantity.first || next >= last) return false;
    const { type, text, lower } = tokens[next] ?? { type: "symbol", text: "", lower: "" };
    const does = type === "word" && !isUpper(text) && !isFunctionWord(lower, lexicon);
    return does && tokens.slice(quantity.next, first).some((token) => lexicon.phrases.and.has(token.lower));
  });
}

/** "wurden 34 Menschen durch den Sturm | getötet": what a count's noun goes on with is the verb's, which an auxiliary waits for. */
function isCutPredicate({ tokens, lexicon }: Passage, label: string, clause: Stretch, quantity: Stretch): boolean {
  if (!lexicon.language.capitalNouns || label.includes(gap)) return false;
  const counted = tokens[quantity.next - 1]?.text ?? "";
  const { auxiliaries, labelLinks } = lexicon.phrases;
  const led = hasWord(tokens, auxiliaries, clause.first, quantity.first);
  const [noun, ...rest] = label.slice(label.indexOf(counted)).split(" ");
  if (!led || noun !== counted) return false;
  const acts = hasWord(tokens, auxiliaries, quantity.next, clause.next);
  return !acts && rest.some((word) => isFunctionWord(word, lexicon) && !labelLinks.has(word));
}

/**
 * "400 bomen gekapt | moeten worden": what has to be, or may be, is not so yet, and the label goes on to the end of its verbs.
 * @returns undefined where it ends with no such participle, "" where there is no room
 */
function withCluster(
  { tokens, lexicon, text }: Passage,
  label: string,
  clause: Stretch,
  quantity: Stretch,
): string | undefined {
  const { possible } = lexicon.phrases;
  const end = /\p{L}+$/u.exec(label)?.[0];
  for (let at = quantity.next; at < clause.next; at++) {
    if (tokens[at]?.text !== end || !possible.has(tokens[at + 1]?.lower ?? "")) continue;
    let last = at + 1;
    while (lexicon.words.lastAuxiliaries.has(tokens[last + 1]?.lower ?? "")) last++;
    if (last === at + 1 || !isVerbLast({ tokens, lexicon }, at)) return undefined;
    return fitting(`${label} ${text.slice(tokens[at + 1]?.start, tokens[last]?.end)}`);
  }
  return undefined;
}

/** "solle mit Frauen besetzt | werden": a participle, and the auxiliary that closes its clause. */
function endsInPassive(passage: Passage, last: number): boolean {
  const { tokens, lexicon } = passage;
  return (
    lexicon.language.capitalNouns === true &&
    lexicon.words.lastAuxiliaries.has(tokens[last]?.lower ?? "") &&
    isVerbLast(passage, last - 1)
  );
}

/** A label that ends with the participle, with its auxiliary behind; undefined for others. */
function withAuxiliary(label: string, { text }: Token, auxiliary: Token): string | undefined {
  return label.endsWith(` ${text}`) ? fitting(`${label} ${auxiliary.text}`) || label : undefined;
}

/**
 * "Die App kann mit zehn Millionen Nutzern und einer Milliarde Aufrufe | aufwarten": a modal's verb stands behind other amounts and
 * insertions. A label without it says half of what its sentence does.
 */
function withFarVerb(passage: Passage, label: string, clause: Stretch, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const shown = label.split(/[^\p{L}]+/u);
  const waits = tokens
    .slice(clause.first, quantity.first)
    .some(({ lower, text }) => lexicon.words.infinitiveModals.has(lower) && shown.includes(text));
  if (!waits) return label;
  for (let at = quantity.next; at < tokens.length; at++) {
    const next = tokens[at + 1];
    const ends = next === undefined || next.type === "symbol" || lexicon.phrases.and.has(next.lower);
    const token = tokens[at] as Token;
    if (!ends || !/e?n$/.test(token.lower) || lexicon.phrases.auxiliaries.has(token.lower)) {
      if (ends && endsInPassive(passage, at)) return follow(label, passage, tokens[at - 1] as Token, token);
      continue;
    }
    if (isVerbLast(passage, at)) return shown.includes(token.text) ? label : follow(label, passage, token, token);
  }
  // "Kosten soll die Halle": the verb that the modal waits for opens its clause.
  const [opens, modal] = tokens.slice(clause.first, clause.first + 2);
  const isFronted = /en$/.test(opens?.lower ?? "") && lexicon.words.infinitiveModals.has(modal?.lower ?? "");
  if (isFronted && label.startsWith(`${opens?.text} ${modal?.text} `)) return label;
  return shown.some((word) => /^\p{Ll}{3,}e?n$/u.test(word) && !isFunctionWord(word, lexicon)) ? label : "";
}

/**
 * The label with the words from `first` to `last`, right behind it, behind what stands between them, or behind a gap; "" where
 * there is no room for them, or where what is left out denies them.
 */
function follow(label: string, passage: Passage, first: Token, last: Token): string {
  const { text, tokens, lexicon } = passage;
  const part = label.split(gap).at(-1) ?? "";
  const opening = text.slice(0, first.start).trimEnd();
  const verb = text.slice(first.start, last.end);
  if (opening.endsWith(part)) return fitting(`${label} ${verb}`);
  // "heeft aan … mensen | het leven | gekost", "hängen | davon ab": without its object the verb says something else.
  const end = opening.lastIndexOf(part) + part.length;
  const between = tokens.flatMap((token, at) => (token.start >= end && token.end <= first.start ? [at] : []));
  const apart = between.some(
    (at) => isBorder(passage, at) || passage.mentions.some((each) => each.kind !== "date" && covers(each, at)),
  );
  const all = apart ? "" : fitting(`${label} ${collapsed(text.slice(end, last.end))}`);
  if (all || between.some((at) => lexicon.phrases.negation.has(tokens[at]?.lower ?? ""))) return all;
  // "mannen van 19 en 21 jaar | om het leven gekomen": what stands right before the verb goes with it.
  const amount = passage.mentions.findLast(
    (each) => (tokens[each.first]?.start ?? 0) >= end && (tokens[each.next - 1]?.end ?? 0) <= first.start,
  );
  const phrase = amount && tokens.slice(amount.next).filter(({ start }) => start < first.start);
  const held = phrase?.[0] && phrase.length <= longestHeld && phrase.every(({ type }) => type === "word");
  const alone = fitting(`${label}${gap}${verb}`);
  if (!held) return alone;
  const whole = collapsed(text.slice(phrase[0]?.start, last.end));
  const room = fitting(`${label}${gap}${whole}`) || fitting(`${part}${gap}${whole}`);
  // "een zonnepark met een vermogen … | in gebruik | genomen"
  const lead = phrase[0]?.lower ?? "";
  const needed = phrase.length === 2 && isFunctionWord(lead, lexicon) && !lexicon.phrases.labelStops.has(lead);
  return room || (needed ? "" : alone);
}

/** Words of a phrase that a verb needs: "om het leven". */
const longestHeld = 4;

/** Is the token one of a quantity's words? */
function covers({ first, next }: Stretch, at: number): boolean {
  return first <= at && at < next;
}

/** Is it the noun of a count? */
function isCounted({ mentions }: Passage, at: number): boolean {
  return mentions.some((each) => each.kind === "count" && each.first < at && at < each.next);
}

/**
 * "In Gent zijn zeven | mannen en drie vrouwen | opgepakt in een loods": the participle that an auxiliary waits for, where its
 * clause goes on behind it.
 * @returns undefined where none waits, "" where there is no room
 */
function withParticiple(passage: Passage, label: string, clause: Stretch, quantity: Stretch): string | undefined {
  const { tokens, lexicon, text } = passage;
  const shown = new Set(label.toLowerCase().split(/[^\p{L}]+/u));
  const waits = tokens
    .slice(clause.first, quantity.first)
    .some(({ lower }) => lexicon.words.perfects.has(lower) && shown.has(lower));
  if (!waits) return undefined;
  for (let at = quantity.next; at < clause.next; at++) {
    const token = tokens[at] as Token;
    // "zijn 5 miljoen waard en | werden geschonken"
    if (lexicon.phrases.auxiliaries.has(token.lower)) return undefined;
    if (!isVerbLast(passage, at) || isCounted(passage, at) || isUpper(token.text)) continue;
    const end = text.indexOf(label.split(gap).at(-1) ?? "") + (label.split(gap).at(-1) ?? "").length;
    return token.end <= end || at === clause.next - 1 ? undefined : follow(label, passage, token, token);
  }
  return undefined;
}

/** "liep met 25 procent | op", "Der Preis fängt bei 989 Euro | an": of a label that has a verb without its other half, that half. */
function otherHalf(passage: Passage, label: string, clause: Stretch, quantity: Stretch): Token | undefined {
  const { tokens, lexicon } = passage;
  const words = new Set(label.split(/[^\p{L}]+/u));
  const { capitalNouns } = lexicon.language;
  const isPlain = ({ text, lower }: Token) => /^\p{Ll}{3,}$/u.test(text) && !isFunctionWord(lower, lexicon);
  // "kwam er amper | 60 kilometer | bij": the words of the amount itself are none of the label's.
  const before = tokens.slice(clause.first, startOf(passage, quantity));
  // Where nouns have no capitals any word may be the verb, and all of them have to stand in the label.
  let led = capitalNouns
    ? before.some((token) => isPlainVerb(passage, token) && words.has(token.text))
    : before.every((token) => words.has(token.text) || !(isPlainVerb(passage, token) || isPlain(token)));
  // "Die operative Marge | ging auf 2 Prozent | zurück": of a verb that the label leaves out.
  if (before.some(({ text, lower }) => lexicon.splits.has(lower) && !words.has(text))) return undefined;
  if (!led && !capitalNouns) return undefined;
  let joined = false;
  for (let at = quantity.next; at < clause.next; at++) {
    const half = tokens[at] as Token;
    joined ||= lexicon.phrases.and.has(half.lower);
    if (!isWithinClause(passage, at)) return undefined;
    const next = tokens[at + 1];
    const marked = next?.type === "symbol" && !isOpeningQuote(tokens, at + 1);
    const goesOn = [lexicon.phrases.target, lexicon.phrases.and].some((words) => words.has(next?.lower ?? ""));
    const ends = at + 1 >= clause.next || marked || goesOn;
    const isHalf = lexicon.halves.has(half.lower) || lexicon.words.verbParticles.has(half.lower);
    if (isHalf && ends && led) return words.has(half.text) ? undefined : half;
    if (!isPlainVerb(passage, half)) continue;
    // "stieg um 3 Prozent und legte zu": the half is of another verb.
    if (joined) return undefined;
    // "Arbeitsplätze hängen | davon ab": an adjective has a noun behind it.
    led ||= words.has(half.text) && isFunctionWord(next?.lower ?? "", lexicon);
  }
  return undefined;
}

/** A word, an amount, or a mark within one or within a list. */
function isWithinClause(passage: Passage, at: number): boolean {
  const { type, lower } = passage.tokens[at] as Token;
  if (passage.lexicon.language.capitalNouns) return !isBorder(passage, at);
  return type === "word" && !passage.lexicon.phrases.and.has(lower);
}

function isPlainVerb({ lexicon }: Passage, { type, text, lower }: Token): boolean {
  if (lexicon.splits.has(lower)) return true;
  const isPlain = lexicon.language.capitalNouns && type === "word" && /^\p{Ll}{3,}$/u.test(text);
  return isPlain === true && !isFunctionWord(lower, lexicon);
}
