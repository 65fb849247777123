import { behindBorder, isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Labelling } from "../completion/completion.ts";
import { contentCount } from "../sentence/content.ts";
import { hasVerb, isVerb } from "../sentence/finite-verb.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { conversionEnd } from "../sentence/wide-clause.ts";
import { withAuxiliaryBefore } from "./awaited-noun.ts";
import { closingMost, isClosing, withClosing, withClosingBefore, withInfinitive, withTeller } from "./closing-words.ts";
import { hasObject } from "./has-object.ts";
import { heldCount } from "./held-count.ts";
import { withHeldHalf } from "./held-half.ts";
import { withLeadAdverb, withLeadPreposition } from "./lead-preposition.ts";
import { measuredNoun } from "./measured-noun.ts";
import { withoutNextVerb } from "./next-verb.ts";
import { isOfWhom, isPrepositionOfOther } from "./of-another.ts";
import { isOfTwoClauses } from "./of-two-clauses.ts";
import { withHowTheyAre } from "./posture.ts";

/**
 * A label that says all that its clause does, where verbs close it and nouns have capitals: what is left out behind it is added
 * where it has room. "Die Stadt wird bis zum Start am 5. August | ihre Aufgaben erledigt haben", "wo bis zu 85 Prozent der
 * Urlauber | eine Versicherung abschließen": half of what a verb says is no label.
 * @returns "" for one that is cut and has no room; in other languages the label as it is
 */
export function finished(label: string, { passage, quantity }: Labelling): string {
  const { split, capitalNouns } = passage.lexicon.language;
  if (!split || label === "") return label;
  const parts = partsOf(passage, label);
  const [first, last] = [parts?.[0], parts?.at(-1)];
  if (!parts || !first || !last) return label;
  if (isAdverbOfIt(passage, parts, quantity)) return "";
  if (isPrepositionOfOther(passage, first) || isOfWhom(passage, parts, quantity)) return "";
  if (isListedBefore(passage, parts, quantity)) return textOf(passage, last);
  const held =
    withHeldHalf(passage, parts, quantity) ??
    withLeadPreposition(passage, label, parts, quantity) ??
    withLeadAdverb(passage, label, parts);
  if (held !== undefined) return held;
  const clause = clauseOf(passage, quantity);
  const closedBefore = withClosingBefore(passage, label, parts, clause);
  if (closedBefore) return closedBefore;
  const placed = withHowTheyAre(passage, label, last, clause, quantity);
  if (placed !== undefined) return placed;
  if (!capitalNouns) {
    const acts = mentionAt(passage, quantity)?.direction && closingOf(passage, last, clause, quantity);
    const told = acts && fitting(join(label, acts));
    if (told) return told;
    const whole = withTeller(passage, label, last, quantity);
    if (whole !== undefined) return whole;
    const awaited = withAuxiliaryBefore(passage, label, parts, clause, quantity);
    if (awaited) return awaited;
    const own = withoutNextVerb(passage, parts, quantity) ?? withInfinitive(passage, label, last, clause, quantity);
    return own ?? withClosing(passage, label, last, clause, quantity);
  }
  if (isOfTwoClauses(passage, parts, clause)) return "";
  if (isTwoNouns(passage, parts, quantity) || isCutInList(passage, first)) return "";
  if (lacksRest(passage, last, clause, quantity)) return "";
  if (isOfOtherDoer(passage, first, quantity)) return "";
  if (isGapped(passage, parts, clause, quantity)) return "";
  const measured = measuredNoun(passage, parts, clause, quantity);
  if (measured !== undefined) return measured;
  const counted = heldCount(passage, parts, quantity);
  if (counted !== undefined) return counted;
  const inverted = withInvertedVerb(passage, parts, clause, quantity);
  if (inverted) {
    const verb = startOf(passage, quantity) - 1;
    const whole = fitting(join(inverted, label));
    return whole ? (withLeadAdverb(passage, whole, [{ first: verb, next: verb + 1 }]) ?? whole) : label;
  }
  const hangs = holds(parts, clause.first) && isVerbLastClause(passage, clause.first);
  const closed = hangs ? undefined : closingOf(passage, last, clause, quantity);
  const both = closed && fitting(join(label, closed));
  if (both) return both;
  const rest = last.first >= quantity.first ? textOf(passage, { first: last.next, next: clause.next }) : "";
  const all = rest && fitting(`${label} ${rest}`);
  if (isCutBeforeClosing(passage, last, clause, quantity)) return all || label;
  const isCut =
    lacksVerb(passage, parts, clause, quantity) ||
    isCutInNoun(passage, last, quantity) ||
    isCutBeforeObject(passage, last, clause, quantity);
  return isCut ? all : label;
}

/** "Tatsächlich | sind es 84 Prozent", "In de hele economie | bedroeg het 5,1 procent": what "it" is, another sentence says. */
function isAdverbOfIt(passage: Passage, parts: readonly Stretch[], quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || only.first > 0 || only.next + 1 >= quantity.first) return false;
  const setting = only.next === 1 || matchPhrase(lexicon.syntax.settings, tokens, 0) !== undefined;
  if (!setting || !isVerb(passage, only.next)) return false;
  // "Mengenmäßig | sind das 1,9 Prozent mehr"
  const pronoun = matchPhrase(lexicon.syntax.pronouns, tokens, only.next + 1)?.length === 1;
  const isThat = pronoun && only.next + 2 === startOf(passage, quantity);
  return isThat || lexicon.words.verbSubjects.has(tokens[only.next + 1]?.lower ?? "");
}

/** "Wapens, geld, | drugs en | 13 aanhoudingen": a thing of the list that the count stands in. */
function isListedBefore(passage: Passage, parts: readonly Stretch[], quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const [lead, tail] = parts;
  if (!lead || !tail || parts.length > 2 || mentionAt(passage, quantity)?.kind !== "count") return false;
  const start = startOf(passage, quantity);
  const isLast = lexicon.phrases.and.has(tokens[start - 1]?.lower ?? "") && tail.first >= quantity.first;
  const first = tokens[lead.first - 1]?.lower === "," && lead.next >= start - 1;
  return isLast && first && tail.first < quantity.next && !hasVerb(passage, lead);
}

/** The words between two marks that a quantity stands among; what a bracket says of it in another currency parts nothing. */
function clauseOf(passage: Passage, quantity: Stretch): Stretch {
  const first = behindBorder(passage, quantity.first);
  let next = conversionEnd(passage, quantity.next) ?? quantity.next;
  while (next < passage.tokens.length && !isBorder(passage, next) && !isStop(passage, next)) next++;
  return { first, next };
}

/** A full stop that ends a sentence, and no abbreviation or date: "auf 160 km/h. Eine Streife". */
function isStop({ tokens }: Passage, at: number): boolean {
  const behind = tokens[at + 1];
  return tokens[at]?.lower === "." && (behind === undefined || isUpper(behind.text));
}

function holds(parts: readonly Stretch[], at: number): boolean {
  return parts.some(({ first, next }) => first <= at && at < next);
}

/** Does a clause that its verb closes begin at the token: "wo", "dass", "weil"? */
function isVerbLastClause({ tokens, lexicon }: Passage, at: number): boolean {
  const { relativeAdverbs, that, ifs, verbLastOpeners } = lexicon.words;
  return [relativeAdverbs, that, ifs, verbLastOpeners].some((words) => words.has(tokens[at]?.lower ?? ""));
}

/** Has the label a verb that waits for the clause's last one, or the word that brings that in, without it? */
function lacksVerb(passage: Passage, parts: readonly Stretch[], clause: Stretch, quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { auxiliaries, possible, and } = lexicon.phrases;
  const { infinitiveModals } = lexicon.words;
  const closing = clause.next - 1;
  if (closing < quantity.next || !isClosing(passage, closing) || holds(parts, closing)) return false;
  let waits = holds(parts, clause.first) && isVerbLastClause(passage, clause.first);
  for (let at = clause.first; at < startOf(passage, quantity); at++)
    waits ||=
      holds(parts, at) && [auxiliaries, possible, infinitiveModals].some((words) => words.has(tokens[at]?.lower ?? ""));
  // "hat eine Milliarde investiert | und scheiterte"
  const end = parts.at(-1)?.next ?? 0;
  return waits && !(and.has(tokens[end]?.lower ?? "") && isClosing(passage, end - 1));
}

/** "Menschen an Bord des Schiffes | die Verantwortung": two nouns that no verb and no preposition joins. */
function isTwoNouns(passage: Passage, parts: readonly Stretch[], quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || only.first < quantity.first) return false;
  let second = false;
  for (let at = Math.max(only.first, quantity.next); at < only.next; at++) {
    const { type, lower, text } = tokens[at] ?? { type: "symbol", lower: "", text: "" };
    if (type !== "word") continue;
    const isAdjective = isUpper(tokens[at + 1]?.text ?? "");
    if (lexicon.phrases.auxiliaries.has(lower)) return false;
    if (!isUpper(text) && !isFunctionWord(lower, lexicon) && !isAdjective) return false;
    second ||= lexicon.words.objectArticles.has(lower) && isUpper(tokens[at - 1]?.text ?? "");
  }
  return second;
}

/** "fuhr die Produktion | um 3 Prozent nach unten", "bestraft mit 10.000 Euro | den Spieler": words behind the number that the label leaves out. */
function lacksRest(passage: Passage, last: Stretch, clause: Stretch, quantity: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  const { and, or, target } = lexicon.phrases;
  const { beside, accordingTo, than } = lexicon.syntax;
  if (last.next > startOf(passage, quantity) || last.first < clause.first) return false;
  const first = conversionEnd(passage, quantity.next) ?? quantity.next;
  // What is told beside it, by whom, or of another amount, is not of this one.
  const isOther = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    if (and.has(lower) || or.has(lower)) return true;
    if (target.has(lower) && tokens[at + 1]?.type === "number") return true;
    if ([beside, accordingTo, than].some((phrases) => matchPhrase(phrases, tokens, at))) return true;
    return mentions.some((each) => each.first === at || (each.first > at && startOf(passage, each) === at));
  };
  let next = first;
  while (next < clause.next && !isOther(next)) next++;
  return contentCount(passage, { first, next }) > 0 || hasWord(tokens, lexicon.words.downwards, first, next);
}

/** "schwarze, | kurze Haare": of adjectives before a noun the last one alone. */
function isCutInList({ tokens, lexicon }: Passage, { first }: Stretch): boolean {
  const isAdjective = (at: number) => {
    const { text, lower } = tokens[at] ?? { text: "", lower: "" };
    return lexicon.syntax.inflected.test(text) && !isFunctionWord(lower, lexicon);
  };
  const listed = tokens[first - 1]?.lower === "," && isAdjective(first - 2) && isAdjective(first);
  return listed && isUpper(tokens[first + 1]?.text ?? "");
}

/** "erhielten Zusprüche im dreistelligen | , teils vierstelligen Bereich": an adjective without its noun. */
function isCutInNoun({ tokens, lexicon }: Passage, { first, next }: Stretch, quantity: Stretch): boolean {
  const { type, text, lower } = tokens[next - 1] ?? { type: "symbol", text: "", lower: "" };
  if (next <= quantity.next || next - first < 2 || type !== "word" || tokens[next]?.lower !== ",") return false;
  const article = tokens[next - 2]?.lower ?? "";
  const held = isFunctionWord(article, lexicon) && !matchPhrase(lexicon.syntax.pronouns, tokens, next - 2);
  return held && lexicon.syntax.inflected.test(text) && !isFunctionWord(lower, lexicon);
}

/** Words from a label's end to what makes a preposition another amount's: "um 2,8 Cent", "mit noch 3 Prozent". */
const farthestAmount = 4;

/** "stimmten am Freitag | für die Aufhebung": a verb without what it has by a preposition. */
function isCutBeforeObject(passage: Passage, { first, next }: Stretch, clause: Stretch, quantity: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  if (first < quantity.first || next >= clause.next) return false;
  if (!lexicon.words.verbObjects.has(tokens[next]?.lower ?? "")) return false;
  if (mentions.some((each) => each.first >= next && each.first < next + farthestAmount)) return false;
  return tokens.slice(quantity.next, next).some(({ lower }, index) => {
    const at = quantity.next + index;
    return isClosing(passage, at) && !isUpper(tokens[at + 1]?.text ?? "") && !lexicon.words.adverbs.has(lower);
  });
}

/** "58 Prozent | sagten Ja zum städtischen Beitrag | von 84 Millionen": who does it is another amount. */
function isOfOtherDoer({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch, quantity: Stretch): boolean {
  const { text, lower } = tokens[first] ?? { text: "", lower: "" };
  // "50 Prozent | der Stimmenden sagten Ja zum Kredit | von 84 Millionen"
  const whose = lexicon.words.oblique.has(lower);
  const acts = whose || (!isUpper(text) && !isFunctionWord(lower, lexicon) && !isUpper(tokens[first + 1]?.text ?? ""));
  const doer = mentions.some((each) => each.next === first && !isTimeKind(each) && each.first < quantity.first);
  return doer && next <= quantity.first && acts;
}

/** "In Nordhafen kamen | 14 Menschen ums Leben": the verb right before a count that it is said of. */
function withInvertedVerb(
  passage: Passage,
  parts: readonly Stretch[],
  clause: Stretch,
  quantity: Stretch,
): string | undefined {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  const isCounted = mentionAt(passage, quantity)?.kind === "count" && only && only.first >= quantity.first;
  if (!isCounted || parts.length > 1 || only.first >= quantity.next) return undefined;
  const isPlain = (at: number) => isLooseWord(passage, at);
  const verb = startOf(passage, quantity) - 1;
  const second = verb > clause.first ? isUpper(tokens[verb - 1]?.text ?? "") : verb > 0;
  // "Er hinterlässt mehr als 60 Bauten": who does it is a pronoun.
  if (lexicon.words.whoIs.has(tokens[verb - 1]?.lower ?? "")) return undefined;
  const hasOwn =
    tokens.slice(quantity.next, only.next).some((_, at) => isPlain(quantity.next + at)) ||
    hasVerb(passage, { first: quantity.next, next: only.next });
  const hasOther = hasVerb(passage, { first: clause.first, next: verb });
  return isPlain(verb) && second && !hasOwn && !hasOther ? textOf(passage, { first: verb, next: verb + 1 }) : undefined;
}

/** "Früherer Kapitän zu 16 Jahren | verurteilt": the one or two words that close the clause right behind the number. */
function closingOf(passage: Passage, last: Stretch, clause: Stretch, quantity: Stretch): string | undefined {
  const { tokens } = passage;
  const length = clause.next - quantity.next;
  if (last.next > startOf(passage, quantity) || last.first < clause.first || length < 1 || length > 2) return undefined;
  if (mentionAt(passage, quantity)?.direction && !hasObject(passage, last)) return undefined;
  // "Der Umsatz | ging um 3 Prozent auf 2,1 Milliarden Euro zurück": half a verb.
  const half = length === 1 && passage.lexicon.words.verbParticles.has(tokens[quantity.next]?.lower ?? "");
  if (half) return undefined;
  const closes = tokens.slice(quantity.next, clause.next).every((_, at) => isClosing(passage, quantity.next + at));
  return closes ? textOf(passage, { first: quantity.next, next: clause.next }) : undefined;
}

/** "… mit 1,4 Prozent, | das IHS | mit 1,6 Prozent": without the verb that both have. */
function isGapped(passage: Passage, parts: readonly Stretch[], clause: Stretch, quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || only.next > quantity.first || tokens[clause.first - 1]?.lower !== ",") return false;
  if (!lexicon.words.having.has(tokens[startOf(passage, quantity) - 1]?.lower ?? "")) return false;
  for (let at = clause.first; at < clause.next; at++)
    if (lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "") || isLooseWord(passage, at)) return false;
  return true;
}

/** A small word that leads on to none with a capital: a verb, and no adjective of a noun. */
function isLooseWord(passage: Passage, at: number): boolean {
  return isPlainWord(passage, at) && !isUpper(passage.tokens[at + 1]?.text ?? "");
}

/** "Menschen ums Leben | gekommen": there is no word between the label and the verbs that close its clause. */
function isCutBeforeClosing(passage: Passage, { first, next }: Stretch, clause: Stretch, quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (first < quantity.first || next <= quantity.next || next >= clause.next) return false;
  if (clause.next - next > closingMost || lexicon.phrases.and.has(tokens[next]?.lower ?? "")) return false;
  return tokens.slice(next, clause.next).every((_, at) => isClosing(passage, next + at));
}
