import { isAcronym, isUpper } from "./character.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./token.ts";

/** The noun a number counts. */
export interface Noun {
  /** As written: "salariés". */
  text: string;
  /** Tokens up to and with the noun: adjectives stand before it. */
  length: number;
}

function isNoun(token: Token, lexicon: Lexicon): boolean {
  const { language, phrases } = lexicon;
  const { lower, text } = token;
  if (token.type !== "word" || phrases.functionWords.has(lower) || lexicon.months.has(lower)) return false;
  // "seize fois par jour" counts no thing.
  if (lexicon.times.root.has(lower)) return false;
  if (isAcronym(text)) return text.length <= 5 && !lexicon.codes.has(text);
  if (text.length < 3) return false;
  if (language.capitalNouns) return isUpper(text);
  if (isUpper(text)) return false;
  return phrases.plurals.has(lower) || lexicon.pluralEnding.test(lower);
}

/** The counted noun at `index`, behind at most two adjectives. */
export function nounAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Noun | undefined {
  const { language, phrases } = lexicon;
  for (let length = 1; length <= 3; length++) {
    const token = tokens[index + length - 1];
    if (token?.type !== "word") return undefined;
    const next = tokens[index + length];
    if (phrases.adjectives.has(token.lower) && next?.type === "word" && !phrases.functionWords.has(next.lower))
      continue;
    if (language.capitalNouns && !isUpper(token.text) && !phrases.functionWords.has(token.lower)) continue;
    return isNoun(token, lexicon) ? { text: token.text, length } : undefined;
  }
  return undefined;
}
