import { guessLang } from "../article/lang.ts";
import { plainWords } from "../article/plain-words.ts";
import { isLetter, isUpper } from "../figure/character.ts";
import type { Figure } from "../figure/figure.ts";
import { type Lexicon, lexiconOf } from "../figure/lexicon.ts";
import { pastOf } from "../figure/of.ts";
import { type Token, tokenize } from "../figure/token.ts";
import { matchPhrase } from "../figure/trie.ts";
import { kindName } from "./kind-name.ts";

/** A label is read at a glance under a number. */
const longest = 60;

/**
 * A short noun phrase of the figure's own sentence that says what it counts: "puissance de calcul IA sur
 * trois ans". Never over 60 characters, never cut within a word. A sentence that names nothing ("Il coûtera …")
 * gets the plain name of the figure's kind: "montant".
 *
 * There is no parser behind it, only where words stand: what follows the figure by "de" is what it is of; what
 * stands before it by "de", behind an article, is what it belongs to; else the word before it is its verb, and
 * the words before that are its subject.
 * @param lang the article's language; guessed from the sentence without it
 */
export function labelFigure(figure: Figure, lang?: string): string {
  if (figure.label) return figure.label;
  const { sentence } = figure.source;
  const language = lang ?? guessLang(sentence);
  const lexicon = lexiconOf(language);
  const tokens = tokenize(sentence, 0, sentence.length, lexicon.style);
  const reading: Reading = { figure, sentence, tokens, lexicon, ...placeOf(figure, tokens, sentence) };
  return complement(reading) || holder(reading) || subject(reading) || kindName(figure, language);
}

interface Reading {
  figure: Figure;
  sentence: string;
  tokens: Token[];
  lexicon: Lexicon;
  /** The figure's own tokens: from `first` to before `next`. */
  first: number;
  next: number;
}

function placeOf({ source }: Figure, tokens: readonly Token[], sentence: string): { first: number; next: number } {
  const words = plainWords(source.text);
  const start = Math.max(0, sentence.indexOf(words));
  const first = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= start + words.length);
  return { first: Math.max(0, first), next: next === -1 ? tokens.length : next };
}

const closing = /^[.,;:!?()«»“”"–—\uFFFC]$/;

function isClosing(token: Token | undefined): boolean {
  return token === undefined || closing.test(token.lower);
}

/** May the word stand inside a label, between its nouns? */
function isLink(token: Token, { phrases }: Lexicon): boolean {
  return token.lower === "'" || token.lower === "-" || phrases.labelLinks.has(token.lower);
}

/** A word that says something: no article, no preposition, no auxiliary, no number. */
function isContent(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.type !== "word" || lexicon.numbers.has(token.lower)) return false;
  return !lexicon.phrases.functionWords.has(token.lower) && !isLink(token, lexicon);
}

/** The sentence's own characters from one token to before another, without what no noun phrase begins or ends with. */
function textOf({ sentence, tokens, lexicon }: Reading, first: number, next: number): string {
  while (first < next && !isContent(tokens[first], lexicon)) first++;
  while (next > first && !isContent(tokens[next - 1], lexicon)) next--;
  const [start, end] = [tokens[first]?.start, tokens[next - 1]?.end];
  if (start === undefined || end === undefined || next <= first) return "";
  const text = shortened(sentence.slice(start, end));
  return isLetter(text.charCodeAt(0)) ? text : "";
}

/** At most 60 characters, up to the end of a word. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const space = line.slice(0, longest + 1).lastIndexOf(" ");
  return space > 0 ? line.slice(0, space) : "";
}

/** "puissance de calcul IA sur trois ans" behind "10 milliards de dollars de"; a count's own noun and what follows it. */
function complement(reading: Reading): string {
  const { figure, tokens, lexicon, first, next } = reading;
  const { functionWords, labelStops } = lexicon.phrases;
  let from = next;
  if (figure.kind === "count" && figure.unit) {
    // The noun is the figure's last word: the label begins with it.
    while (from > first && tokens[from]?.text !== figure.unit) from--;
  } else if (figure.kind === "date" || figure.kind === "duration" || figure.direction) return "";
  else if (figure.kind === "multiplier") return "";
  else {
    from = pastOf(tokens, next, lexicon);
    if (from === next && labelStops.has(tokens[from]?.lower ?? "")) from++;
    if (from === next) return "";
    // "in May", "en dix ans" is another figure's.
    while (lexicon.phrases.determiners.has(tokens[from]?.lower ?? "")) from++;
    const opening = tokens[from]?.lower ?? "";
    if (lexicon.months.has(opening) || lexicon.numbers.has(opening)) return "";
  }
  let end = from;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isClosing(token) || token.type !== "word" ? token.lower !== "'" && token.lower !== "-" : false) break;
    // "jusqu’en", "over": what follows speaks of another quantity.
    if (at > from && matchPhrase(lexicon.before, tokens, at) && !isLink(token, lexicon)) break;
    if (isLink(token, lexicon) || lexicon.phrases.determiners.has(token.lower)) continue;
    if (functionWords.has(token.lower) && !lexicon.numbers.has(token.lower)) break;
    end = at + 1;
  }
  // "A third of households own one.": with nothing to tell where the noun ends and its verb begins, the noun alone.
  const opens = subjectStart(reading, first) === first;
  const told = functionWords.has(tokens[at]?.lower ?? "");
  if (opens && !told && !isClosing(tokens[end])) end = Math.min(end, from + 1);
  else if (opens && !told && isContent(tokens[from + 1], lexicon) && !isUpper(tokens[from + 1]?.text ?? "")) {
    end = from + 1;
  }
  return textOf(reading, from, end);
}

/** Where the words that belong to the figure alone begin: its qualifier, and the words between. */
function qualifierStart({ tokens, lexicon, first }: Reading): { start: number; preposition: boolean } {
  let start = first;
  let preposition = false;
  while (start > 0) {
    const match = longestBefore(tokens, start, lexicon);
    const token = tokens[start - 1] as Token;
    if (match > 0) start -= match;
    else if (token.lower === "'" || lexicon.phrases.functionWords.has(token.lower)) {
      preposition ||= isLink(token, lexicon) && token.lower !== "'";
      start--;
    } else break;
  }
  return { start, preposition };
}

/** Tokens of the longest qualifier that ends before `end`, 0 for none. */
function longestBefore(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  for (let length = Math.min(5, end); length > 0; length--) {
    if (matchPhrase(lexicon.before, tokens, end - length)?.length === length) return length;
  }
  return 0;
}

/** "contrat" in "un contrat à plus de 10 milliards": the noun that the figure is tied to from behind. */
function holder(reading: Reading): string {
  const { figure, tokens, lexicon } = reading;
  const { start, preposition } = qualifierStart(reading);
  const head = tokens[start - 1];
  if (!isContent(head, lexicon) || (figure.kind === "date" && tokens[start - 2]?.type !== "number")) return "";
  if (figure.spans?.direction && figure.spans.direction.text.toLowerCase() === head?.lower) return "";
  let from = start - 1;
  while (from > 0 && (isContent(tokens[from - 1], lexicon) || isLinkInside(reading, from - 1))) from--;
  const before = tokens[from - 1];
  // A number before it makes a noun of it, and so does an article, if a preposition ties the figure to it.
  const counted = before?.type === "number";
  const named = preposition && before !== undefined && lexicon.phrases.determiners.has(before.lower);
  return counted || named ? textOf(reading, from, start) : "";
}

/** "de" and "l’" between two nouns: they hold a phrase together, and do not begin one. */
function isLinkInside({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  return isLink(token, lexicon) && (isContent(tokens[at - 1], lexicon) || isLink(tokens[at - 1] ?? token, lexicon));
}

/** Where the clause that ends before `end` begins. */
function subjectStart({ tokens, lexicon }: Reading, end: number): number {
  let start = end;
  while (start > 0 && !isClosing(tokens[start - 1])) start--;
  while (start < end && longestFrom(tokens, start, lexicon)) start += longestFrom(tokens, start, lexicon);
  return start;
}

function longestFrom(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  return matchPhrase(lexicon.before, tokens, at)?.length ?? 0;
}

/** "chiffre d’affaires" of "Le chiffre d’affaires a reculé de 12 %". A pronoun is no subject to print. */
function subject(reading: Reading): string {
  const { tokens, lexicon, first } = reading;
  const { determiners, functionWords } = lexicon.phrases;
  let from = subjectStart(reading, first);
  while (from < first && (tokens[from]?.lower === "'" || determiners.has(tokens[from]?.lower ?? ""))) from++;
  if (!isContent(tokens[from], lexicon)) {
    // A pronoun, or a clause that opens with "Avec …": the first noun behind an article speaks for it.
    const article = tokens.findIndex(({ lower }, at) => at >= from && at < first && determiners.has(lower));
    if (article === -1) return "";
    from = article + 1;
  }
  const { start } = qualifierStart(reading);
  let end = from;
  for (; end < start; end++) {
    const token = tokens[end] as Token;
    if (isClosing(token) || token.type === "number") break;
    if (functionWords.has(token.lower) && !isLink(token, lexicon)) break;
  }
  // Where no auxiliary stopped before a number, the last word is the verb: "Quarterly revenue rose | 5%".
  const met = end === start || tokens[end]?.type === "number";
  if (met && end - from > 1 && !isUpper(tokens[end - 1]?.text ?? "")) end--;
  else if (end === start && end - from === 1 && first - start === 0 && figureIsObject(reading)) return "";
  return textOf(reading, from, nounEnd(reading, from, end));
}

/** A lone word right before the figure is its verb ("Coûte 5 €"), unless the figure itself is one ("Output doubled"). */
function figureIsObject({ figure }: Reading): boolean {
  return figure.kind !== "multiplier" && figure.kind !== "date";
}

/** The end of the phrase that begins at `from`: its first noun, and what links, adjectives or capitals tie to it. */
function nounEnd({ tokens, lexicon }: Reading, from: number, end: number): number {
  // "new battery plant" before its verb; but in "contrat vise à" the second word is one.
  const words = tokens.slice(from, end);
  if (words.length <= 3 && words.every((token) => isContent(token, lexicon))) return end;
  let last = from + 1;
  for (let at = from + 1; at < end; at++) {
    const token = tokens[at] as Token;
    if (isLink(token, lexicon)) continue;
    const tied = isLink(tokens[at - 1] as Token, lexicon) || isUpper(token.text);
    if (!tied) break;
    last = at + 1;
  }
  return last;
}
