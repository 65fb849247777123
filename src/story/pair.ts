import type { Passage } from "./passage.ts";

/** Words of a pair's first part, with the word that opens it. */
const farthest = 5;

/** "entre la vie | et la mort": does the "and" at `and` join a pair that opens behind `first`? */
export function joinsPair(
  { tokens, lexicon }: Pick<Passage, "tokens" | "lexicon">,
  first: number,
  and: number,
): boolean {
  return tokens.slice(Math.max(first, and - farthest), and).some(({ lower }) => lexicon.words.pairs.has(lower));
}
