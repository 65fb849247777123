import type { Words } from "./clause.ts";

/** A determiner, with which a noun begins: an article, a possessive or a demonstrative, in each of its forms ("eines", "un’"). */
export function isDeterminer({ tokens, lexicon }: Words, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return lexicon.phrases.determiners.has(lower) || lexicon.phrases.one.has(lower);
}
