import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isSecondVerb } from "../../figure/clause/second-verb.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { isVerbLast } from "../sentence/verb-last.ts";
import { wordsEnd } from "../sentence/words-end.ts";
import type { Labelling } from "./completion.ts";

/**
 * A count of which the label would be its noun alone, where nouns have capitals: with what they do, behind the noun ("Menschen sollen die
 * Erde bewohnen"), past an aside ("Menschen … hatten die Nacht in Zelten verbracht"), or before it ("starben nach Angaben der Polizei …
 * Menschen"); the second of two with the verb that both have ("Bei den Kämpfen starben … Angreifer").
 */
export function withDoing(label: string, { figure: { kind, unit }, passage, quantity }: Labelling): string {
  const noun = { first: nounStart(passage, quantity), next: quantity.next };
  const counted = kind === "count" && unit !== null && passage.lexicon.language.capitalNouns === true;
  if (!counted || label === "") return label;
  if (isVerbless(passage, label, noun)) return withVerbBefore(passage, noun, quantity) || label;
  if (label !== textOf(passage, noun)) return label;
  return (
    (isLed(passage, startOf(passage, quantity)) ? "" : withRestOfClause(passage, noun)) ||
    behindDashes(passage, noun) ||
    secondOfTwo(passage, noun, quantity) ||
    withVerbBefore(passage, noun, quantity) ||
    label
  );
}

/** Words behind a noun that need their verb: "ums Leben", "vom Band". */
const longestRest = 3;

/** "kamen am Sonntag 14 | Menschen ums Leben": a noun and what stands behind it, up to the clause's end, without the verb. */
function isVerbless(passage: Passage, label: string, { first, next }: Stretch): boolean {
  const end = wordsEnd(passage, next);
  const { tokens } = passage;
  const led = !isUpper(tokens[next]?.text ?? "") && isUpper(tokens[next + 1]?.text ?? "");
  if (end === next || end - next > longestRest || !led) return false;
  return (
    !isVerbLast(passage, end - 1) && !isAuxiliary(passage, next) && label === textOf(passage, { first, next: end })
  );
}

/** Stands a preposition right before the count, which leads to it from other words? */
function isLed({ tokens, lexicon }: Passage, start: number): boolean {
  const before = tokens[start - 1]?.lower ?? "";
  const { determiners, auxiliaries, and } = lexicon.phrases;
  const isLink = isFunctionWord(before, lexicon) && ![determiners, auxiliaries, and].some((words) => words.has(before));
  return isLink && !lexicon.words.adverbs.has(before);
}

function lower({ tokens }: Passage, at: number): string {
  return tokens[at]?.lower ?? "";
}

function isAuxiliary(passage: Passage, at: number): boolean {
  const { auxiliaries, possible } = passage.lexicon.phrases;
  return [auxiliaries, possible, passage.lexicon.words.infinitiveModals].some((words) => words.has(lower(passage, at)));
}

/** Has the passage another amount there, which is no time? */
function hasAmount({ mentions }: Passage, { first, next }: Stretch): boolean {
  return mentions.some((each) => !isTimeKind(each) && each.first >= first && each.first < next);
}

/** "| Menschen | sollen in 35 Jahren die Erde bewohnen", "| Kinder | sowie ein Erwachsener ums Leben gekommen". */
function withRestOfClause(passage: Passage, noun: Stretch): string {
  const end = wordsEnd(passage, noun.next);
  const rest = { first: noun.next, next: end };
  const { and } = passage.lexicon.phrases;
  const does = isAuxiliary(passage, noun.next) || (and.has(lower(passage, noun.next)) && isVerbLast(passage, end - 1));
  if (!does || end - noun.next < 2 || !isVerbLast(passage, end - 1) || hasAmount(passage, rest)) return "";
  return fitting(textOf(passage, { first: noun.first, next: end }));
}

/** Tokens of an aside between dashes. */
const longestAside = 16;

/** "1.200 | Menschen | – darunter viele Kinder – | hatten die Nacht in Zelten verbracht". */
function behindDashes(passage: Passage, noun: Stretch): string {
  const isDash = (at: number) => /^[-–—]$/.test(lower(passage, at)) && isBorder(passage, at);
  if (!isDash(noun.next)) return "";
  let close = noun.next + 1;
  while (close < noun.next + longestAside && !isDash(close)) close++;
  const end = wordsEnd(passage, close + 1);
  const does = isDash(close) && isAuxiliary(passage, close + 1) && isVerbLast(passage, end - 1);
  if (!does || hasAmount(passage, { first: close, next: end })) return "";
  return fitting(join(textOf(passage, noun), textOf(passage, { first: close + 1, next: end })));
}

/** "Bei den Kämpfen starben sieben Soldaten und | vier | Angreifer": behind the first of them and "und". */
function secondOfTwo(passage: Passage, noun: Stretch, quantity: Stretch): string {
  const { lexicon, mentions } = passage;
  const start = startOf(passage, quantity);
  const before = mentions[mentions.findIndex(({ first }) => first === quantity.first) - 1];
  const isPair =
    before?.kind === "count" && before.next === start - 1 && lexicon.phrases.and.has(lower(passage, start - 1));
  const ends = wordsEnd(passage, quantity.next) === quantity.next;
  if (!before || !isPair || !ends) return "";
  let first = startOf(passage, before);
  const end = first;
  while (first > 0 && !isBorder(passage, first - 1)) first--;
  const clause = { first, next: end };
  return hasFinite(passage, clause) && !hasAmount(passage, clause)
    ? fitting(join(textOf(passage, clause), textOf(passage, noun)))
    : "";
}

/** Stands a verb in small letters behind a noun there? */
function hasFinite(passage: Passage, { first, next }: Stretch): boolean {
  for (let at = first + 1; at < next; at++) if (isVerbAt(passage, at)) return true;
  return false;
}

function isVerbAt(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  const { text, type } = tokens[at] ?? { text: "", type: "symbol" };
  if (isSecondVerb(passage, at) && !/s$/.test(text)) return true;
  const behindNoun = isUpper(tokens[at - 1]?.text ?? "") && isFunctionWord(lower(passage, at + 1), lexicon);
  const behindAnd = lexicon.phrases.and.has(lower(passage, at - 1)) && isFunctionWord(lower(passage, at + 1), lexicon);
  // "ein Salon | namens Ample"
  const isPlain = type === "word" && !isUpper(text) && !isFunctionWord(lower(passage, at), lexicon) && !/s$/.test(text);
  return isPlain && (behindNoun || behindAnd) && !lexicon.syntax.inflected.test(text.replace(/e[nt]$/, "x"));
}

/** "starben nach Angaben der Polizei | 38 | Menschen": from the verb on, where the clause ends with the noun or with half of the verb. */
function withVerbBefore(passage: Passage, noun: Stretch, quantity: Stretch): string {
  const { lexicon } = passage;
  const start = startOf(passage, quantity);
  if (isLed(passage, start) || mentionAt(passage, quantity)?.qualifier === "to") return "";
  const end = wordsEnd(passage, quantity.next);
  const isHalf = end === quantity.next + 1 && lexicon.words.verbParticles.has(lower(passage, quantity.next));
  const isVerblessRest = isVerbless(passage, textOf(passage, { first: noun.first, next: end }), noun);
  if (end !== quantity.next && !isHalf && !isVerblessRest) return "";
  // "Forscher untersuchten dazu | vier Millionen Konten": a subject before its verb would be left out.
  let verb = start - 1;
  while (verb > 0 && !isBorder(passage, verb) && !isVerbAt(passage, verb)) verb--;
  if (verb <= 0 || isBorder(passage, verb) || isAuxiliary(passage, verb)) return "";
  let opening = verb;
  while (opening > 0 && !isBorder(passage, opening - 1)) opening--;
  const { whoIs, verbSubjects } = lexicon.words;
  if ([whoIs, verbSubjects].some((words) => words.has(lower(passage, opening)))) return "";
  const inverted = isLed(passage, opening + 1) || lexicon.words.adverbs.has(lower(passage, opening));
  if (!inverted && !lexicon.phrases.and.has(lower(passage, verb - 1))) return "";
  const words = { first: verb, next: start };
  const told = textOf(passage, { first: noun.first, next: end });
  const whole = hasAmount(passage, words) ? "" : fitting(join(textOf(passage, words), told));
  const isReflexive = lexicon.words.reflexives.has(lower(passage, verb + 1));
  return whole || fitting(join(textOf(passage, { first: verb, next: verb + (isReflexive ? 2 : 1) }), told));
}
