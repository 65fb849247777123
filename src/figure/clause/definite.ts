import type { Words } from "./clause.ts";

/** Stands an article there, or "of" and an article in one word: "des hectares", "dell’anno", where "d’années" has none? */
export function isDefinite({ tokens, lexicon: { phrases } }: Words, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const isElidedArticle = lower.length > 1 && tokens[at + 1]?.lower === "'";
  return phrases.definite.has(lower) || phrases.definiteOne.has(lower) || isElidedArticle;
}
