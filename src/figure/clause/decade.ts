import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { unitAt } from "../unit/unit-at.ts";

/** "les années 90", "de jaren 80", "fine anni '80", "l’estate del ’68"; "199X" of a year that somebody does not say. */
export function isDecade(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { text, glued } = tokens[index] as Token;
  const next = tokens[index + 1];
  if (/^(?:19|20)\d$/.test(text) && next?.glued && next.text === "X") return true;
  if (!/^\d\d$/.test(text)) return false;
  const short = glued && tokens[index - 1]?.lower === "'";
  const word = tokens[short ? index - 2 : index - 1];
  if (lexicon.phrases.decades.has(word?.lower ?? "")) return short || text[1] === "0";
  // "dell’80 %" elides an article, and what is quoted begins "'20 people".
  const elides = tokens[index - 1]?.glued && word?.type === "word";
  if (!short || elides || next?.lower === "%") return false;
  if (unitAt(tokens, index + 1, lexicon) || matchPhrase(lexicon.scales, tokens, index + 1)) return false;
  return !tokens.some((_, at) => at > index && closesQuote(tokens, at));
}

function closesQuote(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return tokens[index]?.lower === "'" && tokens[index]?.glued === true && !(next?.glued && next.type === "word");
}
