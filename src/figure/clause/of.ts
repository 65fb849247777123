import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "../token/token.ts";

/** Index behind a "de", "d'", "of" at `index`; `index` itself where there is none. */
export function pastOf(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const token = tokens[index];
  if (token?.type !== "word") return index;
  const elided = tokens[index + 1]?.lower === "'";
  if (!lexicon.phrases.of.has(elided ? `${token.lower}'` : token.lower)) return index;
  return elided ? index + 2 : index + 1;
}

/** Index behind an article that stands for one at `index`: "of an hour". */
export function pastOne(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  return lexicon.phrases.one.has(tokens[index]?.lower ?? "") ? index + 1 : index;
}
