import { isUpper } from "../figure/character.ts";
import { isFunctionWord, type Stretch } from "../figure/clause.ts";
import type { Lexicon } from "../figure/lexicon.ts";
import type { Mention } from "../figure/mention.ts";
import { pastOf } from "../figure/of.ts";
import type { Token } from "../figure/token.ts";
import { matchPhrase } from "../figure/trie.ts";

/** A sentence and its tokens. */
export interface Passage {
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** The quantities that it says. */
  mentions: readonly Mention[];
  /** Verbs that only wait for the number are kept. */
  verbs: boolean;
}

/** The sentence's own characters, its blanks made one. */
export function textOf({ text, tokens }: Passage, { first, next }: Stretch): string {
  const [start, end] = [tokens[first]?.start, tokens[next - 1]?.end];
  if (next <= first || start === undefined || end === undefined) return "";
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}

/** A word that names something: no article, no preposition, no auxiliary, no number, no mere rise or fall. */
function names({ tokens, lexicon }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== "word" || (token.text.length < 3 && !isUpper(token.text)) || lexicon.numbers.has(token.lower))
    return false;
  // Where nouns have capitals, other words name nothing.
  if (lexicon.language.capitalNouns && !isUpper(token.text)) return false;
  const { functionWords, labelLinks, determiners, up, down, comparatives } = lexicon.phrases;
  if (functionWords.has(token.lower) || labelLinks.has(token.lower) || determiners.has(token.lower)) return false;
  if (up.has(token.lower) || down.has(token.lower) || comparatives.has(token.lower)) return false;
  if (lexicon.months.has(token.lower)) return false;
  return matchPhrase(lexicon.syntax.pronouns, tokens, at) === undefined && !isCopula({ tokens, lexicon }, at);
}

function isCopula({ tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">, at: number): boolean {
  return matchPhrase(lexicon.syntax.copulas, tokens, at) !== undefined;
}

function count(passage: Passage, { first, next }: Stretch): number {
  let named = 0;
  for (let at = first; at < next; at++) if (names(passage, at)) named++;
  return named;
}

/** Does the stretch name anything? */
export function isContent(passage: Passage, stretch: Stretch): boolean {
  return count(passage, stretch) > 0;
}

/** Does the stretch open with a subject that names nothing: "Elle", "It"? */
export function isPronoun({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  return first < next && matchPhrase(lexicon.syntax.pronouns, tokens, first) !== undefined;
}

/**
 * Does the stretch name what it is about, and not only what happens to it? Behind a pronoun or a comma the first
 * word is a verb: "It reached", ", priced at".
 */
export function isNamed(passage: Passage, stretch: Stretch): boolean {
  const goesOn = passage.tokens[stretch.first - 1]?.lower === "," && !passage.lexicon.language.capitalNouns;
  const needed = goesOn || isPronoun(passage, stretch) ? 2 : 1;
  return count(passage, stretch) >= needed;
}

/** Without what no label begins with: conjunctions, adverbs, marks. */
export function trimStart({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  let from = first;
  while (from < next) {
    const match = matchPhrase(lexicon.syntax.leading, tokens, from);
    if (match && from + match.length <= next) from += match.length;
    else if (tokens[from]?.type === "symbol" && !/^[\p{Sc}'’]$/u.test(tokens[from]?.text ?? "")) from++;
    else break;
  }
  return { first: from, next };
}

/** Without what no label ends with: prepositions, articles, and verbs that only wait for the number. */
export function trimEnd(passage: Passage, { first, next }: Stretch): Stretch {
  const { tokens, lexicon } = passage;
  const { functionWords, labelLinks, labelStops, determiners, datePrepositions } = lexicon.phrases;
  let to = next;
  while (to > first) {
    const token = tokens[to - 1] as Token;
    const light =
      functionWords.has(token.lower) ||
      labelLinks.has(token.lower) ||
      labelStops.has(token.lower) ||
      determiners.has(token.lower) ||
      datePrepositions.has(token.lower) ||
      (token.type === "symbol" && token.lower !== "%" && token.lower !== ")") ||
      (token.text.length === 1 && token.type === "word");
    const length = light ? 1 : passage.verbs ? 0 : copulaLength(passage, first, to);
    if (length === 0) break;
    to -= length;
  }
  return { first, next: to };
}

/** Tokens of the copula that ends before `to`, where something stands before it. */
function copulaLength({ tokens, lexicon }: Passage, first: number, to: number): number {
  for (let length = 4; length > 0; length--) {
    if (to - length <= first) continue;
    if (matchPhrase(lexicon.syntax.copulas, tokens, to - length)?.length === length) return length;
  }
  return 0;
}

/** Where the noun begins that a count's words end with: behind its numerals. */
export function nounStart({ tokens, lexicon }: Passage, { first, next }: Stretch): number {
  let from = first;
  for (let at = first; at < next; at++) {
    const { type, lower } = tokens[at] ?? { type: "word", lower: "" };
    if (type === "number" || lexicon.numbers.has(lower) || lexicon.scales.root.has(lower)) from = at + 1;
  }
  return pastOf(tokens, from, lexicon);
}

/** Does a stretch open with a verb, as far as its language shows it: no article, no capital, a verb's ending? */
export function isVerbFirst({ tokens, lexicon }: Passage, { first }: Stretch): boolean {
  const { text, lower } = tokens[first] ?? { text: "", lower: "" };
  return !lexicon.phrases.determiners.has(lower) && !isUpper(text) && lexicon.syntax.verbFirst.test(lower);
}

/** Behind "said that": who says it is not what it is about. */
export function behindSaying({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  for (let at = next - 1; at >= first; at--) {
    const match = matchPhrase(lexicon.syntax.saying, tokens, at);
    if (match && at + match.length <= next) return { first: at + match.length, next };
  }
  return { first, next };
}

/** A preposition, an article or a conjunction begins a phrase: before it a label may end. */
export function beginsPhrase({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const held = tokens[at - 1]?.lower ?? "";
  return isFunctionWord(lower, lexicon) && !isFunctionWord(held, lexicon) && held !== "'" && held !== "-";
}
