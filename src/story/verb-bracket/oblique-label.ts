import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import type { Labelling } from "../completion/completion.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { wordsEnd } from "../sentence/words-end.ts";
import { sumOf } from "./sum-of.ts";

/**
 * A label whose first word has the ending of a case that its article or preposition shows: with that, where it stands beside the
 * number. "| der sozialen Ungleichheiten sind", "von allen … beteiligten Staaten beschlossen worden", "zu einer Freiheitsstrafe".
 * @returns "" where it says only in what something is so: "Bei einem Marktanteil | von 1,7 Prozent", or whom it is of: "Nach Bezahlung |
 * einer Kaution"; other labels as they are
 */
export function withCase(label: string, { passage, quantity }: Labelling): string {
  const parts = passage.lexicon.language.capitalNouns && label ? partsOf(passage, label) : undefined;
  const [first] = parts ?? [];
  if (!parts || !first) return label;
  if (isPremise(passage, parts, quantity)) return "";
  if (isDative(passage, first, quantity)) return withPreposition(passage, label, first);
  if (isTornList(passage, parts) || isOnlyTime(passage, parts) || isCutPredicate(passage, parts, quantity)) return "";
  const own = sumOf(passage, parts, quantity) ?? withoutClauseBefore(passage, parts);
  if (own !== undefined) return own;
  const opened = withOpeningPreposition(passage, label, first);
  if (opened !== undefined) return opened;
  const led = withPrepositionOfCount(passage, parts, quantity);
  if (led !== undefined) return led;
  const behind = withArticleBehind(passage, label, first, quantity);
  if (behind !== undefined) return behind;
  if (!isWeak(passage, first.first)) return withClosingModal(passage, label, parts, quantity);
  // "mit 20.000 Euro | dotierten Preis": a participle with its noun says not whose.
  const counts = mentionAt(passage, quantity)?.kind === "count";
  if (first.first === quantity.next && !counts) return "";
  return withArticleBefore(passage, label, first, quantity) ?? label;
}

/** Words of "Bei einem hohen Marktanteil". */
const longestLed = 4;

/** "Bei einem Marktanteil | von 1,7 Prozent": a preposition and its noun alone, which a sentence opens with. */
function isPremise(passage: Passage, parts: readonly Stretch[], quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || only.next > quantity.first || only.next - only.first > longestLed) return false;
  if (!isUpper(tokens[only.next - 1]?.text ?? "")) return false;
  if (!lexicon.words.premiseLinks.has(tokens[only.first]?.lower ?? "")) return false;
  const mention = mentionAt(passage, quantity);
  if ((mention?.kind === "count" && mention.unit !== null) || !isBorder(passage, only.first - 1)) return false;
  return !hasVerb(passage, { first: only.first + 1, next: only.next });
}

/** "nach | einem Betriebsgewinn von", "Nach Bezahlung | einer Kaution von": a case that says what it is to the words left out. */
function isDative({ tokens, lexicon }: Passage, { first, next }: Stretch, quantity: Stretch): boolean {
  if (next > quantity.first || first === 0 || isBorder({ tokens, lexicon }, first - 1)) return false;
  return lexicon.words.obliqueArticles.has(tokens[first]?.lower ?? "");
}

/** "zu | einer Freiheitsstrafe": what its case hangs on, where that is a preposition; "nach" and "trotz" say that it is of another. */
function withPreposition({ tokens, lexicon }: Passage, label: string, { first }: Stretch): string {
  const { text, lower } = tokens[first - 1] ?? { text: "", lower: "" };
  return lexicon.words.caseLinks.has(lower) ? fitting(`${text} ${label}`) : "";
}

/** "gelben Stimmzettel": an adjective with the ending that it has behind an article. */
function isWeak({ tokens, lexicon }: Passage, at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: "", lower: "" };
  if (!/^\p{Ll}{3,}en$/u.test(text) || isFunctionWord(lower, lexicon)) return false;
  let noun = at + 1;
  // "der befragten | 503 | Manager"
  while (/^\p{Ll}{3,}en$/u.test(tokens[noun]?.text ?? "") || tokens[noun]?.type === "number") noun++;
  return isUpper(tokens[noun]?.text ?? "");
}

/** "30 Prozent | der | sozialen Ungleichheiten", "die Hälfte | der | Befragten". */
function withArticleBehind(passage: Passage, label: string, { first }: Stretch, quantity: Stretch): string | undefined {
  const { tokens, lexicon } = passage;
  const { text, lower } = tokens[first - 1] ?? { text: "", lower: "" };
  const behind = first - 1 === quantity.next && lexicon.words.oblique.has(lower);
  const ends = isWeak(passage, first) || /^\p{Lu}\p{Ll}{3,}en$/u.test(tokens[first]?.text ?? "");
  // "zwei Drittel | des | bisher genutzten Raumes"
  const whose = first - 1 === quantity.next && lexicon.words.genitives.has(lower);
  return (behind && ends) || whose ? fitting(`${text} ${label}`) || undefined : undefined;
}

/** "von allen | 195 | beteiligten Staaten": the determiner before a count, and its preposition. */
function withArticleBefore(passage: Passage, label: string, { first }: Stretch, quantity: Stretch): string | undefined {
  const { tokens, lexicon } = passage;
  const mention = mentionAt(passage, quantity);
  if (!mention || first < mention.first || first > mention.next) return undefined;
  const article = Math.min(mention.first, mention.qualifierSpan?.[0] ?? mention.first) - 1;
  if (!lexicon.words.weakening.has(tokens[article]?.lower ?? "")) return undefined;
  const led = lexicon.words.holding.has(tokens[article - 1]?.lower ?? "") ? article - 1 : article;
  return fitting(`${textOf(passage, { first: led, next: article + 1 })}${gap}${label}`);
}

/** "In einer Rekordzeit … und 44 Minuten spulte er", "jene Zettel weder im Saal": the second half of a list without its first, or the first alone. */
function isTornList({ tokens, lexicon }: Passage, parts: readonly Stretch[]): boolean {
  const { and } = lexicon.phrases;
  const starts = parts.some(
    ({ first }, index) => index > 0 && and.has(tokens[first]?.lower ?? "") && tokens[first + 1]?.type === "number",
  );
  const has = (words: ReadonlySet<string>) => parts.some(({ first, next }) => hasWord(tokens, words, first, next));
  return starts || (has(lexicon.words.neither) && !has(lexicon.words.nor));
}

/** "die Tore | vor | 10.200 Zuschauern erzielte": such a preposition is read as one of a date's own words. */
function withPrepositionOfCount(passage: Passage, parts: readonly Stretch[], quantity: Stretch): string | undefined {
  const { tokens, lexicon } = passage;
  const [before, after, more] = parts;
  const opening = startOf(passage, quantity);
  if (!before || !after || more || before.next !== opening || after.first < quantity.first) return undefined;
  const mention = mentionAt(passage, quantity);
  if (mention?.kind !== "count" || mention.unit === null || after.first >= mention.next) return undefined;
  if (opening >= (mention.qualifierSpan?.[0] ?? mention.first)) return undefined;
  if (!lexicon.words.holding.has(tokens[opening]?.lower ?? "")) return undefined;
  return fitting(`${textOf(passage, { first: before.first, next: opening + 1 })}${gap}${textOf(passage, after)}`);
}

/** "Kohl darf sich über einen Scheck … | für Matt blieben": a clause with its own verb and what opens it needs nothing of the one before. */
function withoutClauseBefore(passage: Passage, parts: readonly Stretch[]): string | undefined {
  const { tokens, lexicon } = passage;
  const [before, own, more] = parts;
  if (!before || !own || more || tokens[own.first - 1]?.lower !== "," || before.next >= own.first) return undefined;
  if (!lexicon.words.holding.has(tokens[own.first]?.lower ?? "") || !isUpper(tokens[own.next - 2]?.text ?? ""))
    return undefined;
  return isPlainWord(passage, own.next - 1) ? fitting(textOf(passage, own)) : undefined;
}

/** "| Über | eine Beteiligung an Programmen sollen 26 Millionen fließen": the preposition that the sentence opens with. */
function withOpeningPreposition(passage: Passage, label: string, { first }: Stretch): string | undefined {
  const { tokens, lexicon } = passage;
  const { text, lower } = tokens[first - 1] ?? { text: "", lower: "" };
  const opens = first === 1 && lexicon.words.holding.has(lower);
  const { determiners, one } = lexicon.phrases;
  const isNoun = [determiners, one].some((words) => words.has(tokens[first]?.lower ?? ""));
  return opens && isNoun ? fitting(`${text} ${label}`) : undefined;
}

/** "Anfang April | für 799 Dollar": when something is, and not what. */
function isOnlyTime(passage: Passage, parts: readonly Stretch[]): boolean {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1) return false;
  const isTime = (at: number) => {
    const { lower, type } = tokens[at] ?? { lower: "", type: "symbol" };
    const { months, words } = lexicon;
    return months.has(lower) || words.days.has(lower) || words.monthParts.has(lower) || type === "number";
  };
  const content = tokens.slice(only.first, only.next).map((_, index) => only.first + index);
  return content.every((at) => isTime(at) || isFunctionWord(tokens[at]?.lower ?? "", lexicon)) && content.some(isTime);
}

/** "Er war mit | zehn Toren | und 21 Vorlagen der beste Spieler": what he was stands behind. */
function isCutPredicate(passage: Passage, parts: readonly Stretch[], quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const last = parts.at(-1);
  const start = startOf(passage, quantity);
  if (!last || parts.length !== 2 || parts[0]?.next !== start || last.next !== quantity.next) return false;
  const led = lexicon.words.having.has(tokens[start - 1]?.lower ?? "");
  const was = lexicon.phrases.auxiliaries.has(tokens[start - 2]?.lower ?? "");
  return led && was && lexicon.phrases.and.has(tokens[last.next]?.lower ?? "");
}

/** "dass die Wahlbeteiligung auf 70 Prozent | steigen könnte": the verb at the clause's end that says that it only may be so. */
function withClosingModal(passage: Passage, label: string, parts: readonly Stretch[], quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || only.next > quantity.first) return label;
  const end = wordsEnd(passage, quantity.next);
  const closes = end - 2 >= quantity.next && isPlainWord(passage, end - 2);
  if (!closes || !lexicon.phrases.possible.has(tokens[end - 1]?.lower ?? "")) return label;
  return fitting(`${label}${gap}${textOf(passage, { first: end - 2, next: end })}`);
}
