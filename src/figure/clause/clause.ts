import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import { isNoIf } from "../role/condition.ts";
import type { Scene } from "../scene.ts";
import { isAcronym, isUpper } from "../token/character.ts";
import { perSentence } from "../token/per-sentence.ts";
import type { Token } from "../token/token.ts";
import type { Cues } from "./cues.ts";

/** Tokens of a sentence, from `first` to before `next`. */
export interface Stretch {
  first: number;
  next: number;
}

/** A sentence as words of its language: what most rules need of a scene, or of a passage. */
export type Words = Pick<Scene, "lexicon"> & { tokens: readonly Token[] };

const marks = new Set([
  ",",
  ";",
  ":",
  "!",
  "?",
  "…",
  "(",
  ")",
  "[",
  "]",
  "«",
  "»",
  "“",
  "”",
  "„",
  '"',
  "—",
  "–",
  "|",
  "•",
]);

/** An article, a preposition, a conjunction: a word that only leads on to others. */
export function isFunctionWord(lower: string, { phrases }: Lexicon): boolean {
  return phrases.functionWords.has(lower) || phrases.labelLinks.has(lower) || phrases.determiners.has(lower);
}

/** Does a clause end at the token: a mark of punctuation, no sign of a number's? */
export function isBorder({ tokens, lexicon }: Words, at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  // Most are words, of which none ends a clause by itself.
  return token.type === "symbol" && bordersOf({ tokens, lexicon }).has(at);
}

/** The tokens of a sentence that end a clause. */
const bordersOf = perSentence((words: Words) => {
  const borders = new Set<number>();
  const named = nameQuotesIn(words.tokens);
  for (const [at, { type }] of words.tokens.entries())
    if (type === "symbol" && parts(words, at, named)) borders.add(at);
  return borders;
});

/**
 * Is the token a mark that parts two clauses?
 * @param named quotation marks around names, which part nothing
 */
function parts({ tokens, lexicon }: Words, at: number, named: ReadonlySet<number>): boolean {
  const token = tokens[at] as Token;
  // "in under 2:07:30"
  if (token.lower === ":" && token.glued && tokens[at + 1]?.glued && tokens[at + 1]?.type === "number") return false;
  if (token.lower === "-") return isDash(tokens, at);
  if (token.lower === ",") return !isScoreComma(tokens, at) && !isListComma({ tokens, lexicon }, at);
  if (token.lower === "(" || token.lower === ")")
    return !isAcronymBracket({ tokens, lexicon }, at) && !isDayBracket({ tokens, lexicon }, at);
  return marks.has(token.lower) && !named.has(at);
}

/** "pulmonary disease (COPD) in the UK": a name's short form goes with it, and elsewhere it is a party's, or a place's. */
function isAcronymBracket({ tokens, lexicon }: Words, at: number): boolean {
  if (!lexicon.language.shortForms) return false;
  const [open, letters, close] = tokens[at]?.lower === "(" ? tokens.slice(at, at + 3) : tokens.slice(at - 2, at + 1);
  return open?.lower === "(" && close?.lower === ")" && letters?.type === "word" && isAcronym(letters.text);
}

/**
 * "reiterou nesta quarta-feira (20) ao Supremo": the day of the month behind that of the week. Behind it the verb's object may begin,
 * which says enough by itself: "anunciou nesta quarta-feira (20) | a compra de".
 */
function isDayBracket({ tokens, lexicon }: Words, at: number): boolean {
  const open = tokens[at]?.lower === "(" ? at : at - 2;
  if (tokens[open + 1]?.type !== "number" || tokens[open + 2]?.lower !== ")" || tokens[open]?.lower !== "(")
    return false;
  const behind = tokens[open + 3]?.lower ?? "";
  const { determiners, one } = lexicon.phrases;
  const article = determiners.has(behind) && !lexicon.words.fused.has(behind);
  if (article || one.has(behind) || lexicon.syntax.infinitive.test(behind)) return false;
  const isDay = (index: number) => lexicon.words.days.has(tokens[index]?.lower ?? "");
  return isDay(open - 1) || (tokens[open - 2]?.lower === "-" && isDay(open - 3));
}

/** "6-4, 7-5": between the scores of two sets. */
function isScoreComma(tokens: readonly Token[], at: number): boolean {
  const isScore = (first: number) =>
    tokens[first]?.type === "number" && tokens[first + 1]?.lower === "-" && tokens[first + 2]?.type === "number";
  return isScore(at - 3) && isScore(at + 1);
}

/** Words between two hyphens that stand for dashes, at most. */
const longestDashed = 40;

/** "acelera -las ganancias subieron- gracias a": a hyphen with a space on both sides, or a pair that holds words between them. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const glued = tokens[at]?.glued ?? false;
  const holds = tokens[at + 1]?.glued ?? false;
  // "aux 210 millions d'utilisateurs -- plus connue": two of them, as a typewriter has it.
  if ((glued && tokens[at - 1]?.lower === "-") || (holds && tokens[at + 1]?.lower === "-")) return true;
  if (glued === holds) return !glued;
  const step = holds ? 1 : -1;
  for (let index = at + 2 * step, words = 0; words < longestDashed; index += step, words++) {
    const token = tokens[index];
    if (!token) return false;
    const next = tokens[index + 1]?.glued ?? false;
    if (token.lower === "-" && token.glued !== next) return token.glued === holds && tokens[at + 1]?.type !== "number";
  }
  return false;
}

const quotes = new Set('"“”„«»');
/** What no name between quotes goes past. */
const ends = new Set(".,;:!?");
/** Words of a name between quotes. */
const longestName = 5;

/** Opens a quotation at the token: "«" by itself, the others with a space before, and none behind. */
export function isOpeningQuote(tokens: readonly Token[], at: number): boolean {
  const { lower, glued } = tokens[at] ?? { lower: "", glued: false };
  return lower === "«" || (/^["“„]$/.test(lower) && !glued && tokens[at + 1]?.glued === true);
}

/** Words of what is quoted within a sentence that goes on. */
const longestFragment = 4;

/**
 * "jugent qu’il sera « plus difficile » de se loger", "la mortalité était « de 43 % ».": words of the sentence, with words on both
 * sides, or a small word first that hangs on the one before.
 */
function isFragment(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first - 1 > longestFragment || tokens[first - 1]?.type !== "word") return false;
  const [opens, number] = [tokens[first + 1], tokens[first + 2]];
  const hangs =
    opens?.type === "word" && opens.text.length < 4 && opens.lower === opens.text && number?.type === "number";
  return tokens[last + 1]?.type === "word" || hangs;
}

/** "die „Bild-Zeitung“", "“Barbie” led": quotes around a name, which part nothing. */
function nameQuotesIn(tokens: readonly Token[]): Set<number> {
  const partner = (at: number, step: 1 | -1) => {
    for (let index = at + step, words = 0; words <= longestName; index += step) {
      const token = tokens[index];
      if (!token || ends.has(token.lower)) return -1;
      if (quotes.has(token.lower)) return index;
      if (token.type !== "symbol") words++;
    }
    return -1;
  };
  const around = new Set<number>();
  // A straight quote opens where an even number of them stands before.
  let opens = true;
  for (let at = 0; at < tokens.length; at++) {
    if (!quotes.has((tokens[at] as Token).lower)) continue;
    const other = partner(at, opens ? 1 : -1);
    opens = !opens;
    if (other === -1 || Math.abs(other - at) < 2) continue;
    const [first, last] = [Math.min(at, other), Math.max(at, other)];
    if (isUpper(tokens[first + 1]?.text ?? "") || isFragment(tokens, first, last)) around.add(at);
  }
  return around;
}

/** "from Prestwich, Manchester was": the place of a place. */
function isPlaceComma({ tokens, lexicon }: Words, at: number): boolean {
  const [before, place, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const preposition = tokens[at - 2]?.lower ?? "";
  if (!isUpper(before?.text ?? "") || !isUpper(place?.text ?? "") || next?.lower === ",") return false;
  if (isUpper(next?.text ?? "") || lexicon.phrases.determiners.has(place?.lower ?? "")) return false;
  return lexicon.words.whereLinks.has(preposition);
}

/** Words of a part of a list between two commas, and of the noun phrase before the first. */
const longestPart = 3;

/** Tokens up to the last day of a list. */
const longestDays = 6;

/** "on June 21, 23 and 25": days of one month, the last behind "and". */
function isDayComma({ tokens, lexicon }: Words, at: number): boolean {
  const isDay = (index: number) => tokens[index]?.type === "number";
  if (!isDay(at - 1) || !isDay(at + 1)) return false;
  let first = at - 1;
  while (tokens[first - 1]?.lower === "," && isDay(first - 2)) first -= 2;
  if (!lexicon.months.has(tokens[first - 1]?.lower ?? "")) return false;
  for (let index = at + 2; index < at + longestDays; index += 2) {
    if (lexicon.phrases.and.has(tokens[index]?.lower ?? "")) return isDay(index + 1);
    if (tokens[index]?.lower !== ",") return false;
  }
  return false;
}

/**
 * "vor Zinsen, Steuern und Abschreibungen": the comma parts names of one list, which ends with "and" and a last name.
 * No number and no article stands in it, for with them a clause may begin.
 */
function isListComma({ tokens, lexicon }: Words, at: number): boolean {
  const { and, determiners } = lexicon.phrases;
  if (isDayComma({ tokens, lexicon }, at)) return true;
  const isMonth = (index: number) => lexicon.months.has(tokens[index]?.lower ?? "");
  // "in July, August, and September": months of one list, where "in May, June" would begin a clause.
  const ofMonths = isMonth(at - 1) && (isMonth(at + 1) || isMonth(at + 2));
  const isName = (index: number) => {
    const token = tokens[index];
    if (token?.type !== "word" || lexicon.numbers.has(token.lower) || (isMonth(index) && !ofMonths)) return false;
    if (isMonth(index) && isUpper(token.text)) return true;
    return lexicon.language.capitalNouns ? isUpper(token.text) : !isFunctionWord(token.lower, lexicon);
  };
  if (!isName(at - 1)) return false;
  // "cats, dogs, and horses": a comma before the last of three.
  const closes = and.has(tokens[at + 1]?.lower ?? "") && lexicon.language.fixedOrder === true;
  if (closes && isName(at + 2) && tokens[at - 2]?.lower === "," && isName(at - 3)) return true;
  if (isPlaceComma({ tokens, lexicon }, at)) return true;
  for (let back = at - 1; back >= 0 && back > at - 4; back--) if (tokens[back]?.type === "number") return false;
  // A verb in the past and its object look like names: "killed nine people, caused damage and".
  if (!lexicon.language.capitalNouns && lexicon.syntax.verbFirst.test(tokens[at + 1]?.lower ?? "")) return false;
  for (let word = at + 1; word <= at + longestPart; word++) {
    const lower = tokens[word]?.lower ?? "";
    if (word > at + 1 && and.has(lower)) return isName(word + 1) && !determiners.has(tokens[word + 1]?.lower ?? "");
    if (word > at + 1 && lower === ",") return isListComma({ tokens, lexicon }, word);
    if (!isName(word)) return false;
  }
  return and.has(tokens[at + longestPart + 1]?.lower ?? "") && isName(at + longestPart + 2);
}

/**
 * The words around a quantity that belong together: up to the marks and the subordinating words on either side.
 * A German relative pronoun is an article as well, so there it needs its comma.
 * @param cues the sentence's
 */
export function clauseOf(scene: Words, { first, next }: Pick<Mention, "first" | "next">, cues: Cues): Stretch {
  const { tokens, lexicon } = scene;
  // "compared | with" is one.
  const openers = new Set(cues.get("openers")?.map(({ at }) => at));
  for (const { at, next } of cues.get("beside") ?? [])
    for (let inside = at + 1; inside < next; inside++) openers.delete(inside);
  // "fixou-se" and "150 pessoas se aglomeram" hold no "if"; "youngsters taking exams", "agreed with the FCA" are one phrase.
  // "with winds of 110 km/h", "with a street value of around €61m"
  const held = [first - 1, first - 2].some((at) => tokens[at]?.lower === "of");
  const opens = (at: number) => {
    if (tokens[at - 1]?.lower === "-" || !openers.has(at) || isNoIf(scene, at)) return false;
    const lower = tokens[at]?.lower ?? "";
    const within = !!lexicon.language.split || /ing$/.test(lower) || (lower === "with" && !(held && at < first));
    return !within || isBorder(scene, at - 1);
  };
  let from = first;
  while (from > 0 && !opens(from)) {
    if (!isBorder(scene, from - 1)) from--;
    else if (asideBefore(scene, from) < from) from = asideBefore(scene, from);
    else break;
  }
  let to = next;
  while (!isClauseMark(scene, to) && !opens(to)) to++;
  return { first: from, next: to };
}

/** Words of a bracket that only explains: "(nach Abzug von nicht beherrschenden Anteilen)". */
const longestAside = 16;

/** Where a bracket without a number begins that ends before `at`, "(EBIT)": it parts nothing. */
function asideBefore({ tokens }: Words, at: number): number {
  if (tokens[at - 1]?.lower !== ")") return at;
  for (let open = at - 2; open >= 0 && open > at - longestAside; open--) {
    if (tokens[open]?.type === "number") return at;
    if (tokens[open]?.lower === "(") return open;
  }
  return at;
}

/** The full stop at a sentence's end. */
function isStop({ tokens }: Pick<Words, "tokens">, at: number): boolean {
  return tokens[at]?.lower === "." && at >= tokens.length - 2;
}

/** Ends a clause at the token by its punctuation, or the text? */
export function isClauseMark(scene: Words, at: number): boolean {
  return isBorder(scene, at) || isStop(scene, at);
}

/** Where the words between two marks begin that go on to `at`: behind the border before it, or at the sentence's start. */
export function behindBorder(words: Words, at: number): number {
  let first = at;
  while (!isBorder(words, first - 1)) first--;
  return first;
}

/** The first border from `at` on, or where the text ends. */
export function nextBorder(words: Words, at: number): number {
  let next = at;
  while (!isBorder(words, next)) next++;
  return next;
}

/** The first token from `at` on that ends a clause by its punctuation, or where the text ends. */
export function nextClauseMark(scene: Words, at: number): number {
  let next = at;
  while (!isClauseMark(scene, next)) next++;
  return next;
}
