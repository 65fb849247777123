import type { Words } from "../../figure/clause/clause.ts";
import { isFunctionWord } from "../../figure/clause/clause.ts";
import { hasWord } from "../../figure/token/has-word.ts";

/** Words of a pair's first part, with the word that opens it. */
const farthest = 5;

/**
 * "entre la vie | et la mort": does the "and" at `and` join a pair that opens behind `first`? So it does two nouns behind one
 * "of" that no verb follows: "the electrification of schools | and centres in the district at an estimated cost".
 * @param next the end of what stands behind it
 */
export function joinsPair({ tokens, lexicon }: Words, first: number, and: number, next = and): boolean {
  if (next > and && isOfTwo({ tokens, lexicon }, first, and, next)) return true;
  return hasWord(tokens, lexicon.words.pairs, Math.max(first, and - farthest), and);
}

function isOfTwo({ tokens, lexicon }: Words, first: number, and: number, next: number): boolean {
  const { of, auxiliaries } = lexicon.phrases;
  if (and - 2 < first || !of.has(tokens[and - 2]?.lower ?? "")) return false;
  let end = and + 1;
  while (end < next && !isFunctionWord(tokens[end]?.lower ?? "", lexicon)) end++;
  // Both in the plural: "1½ inches of ice | and leaving some 340,000 homes in the dark" is none.
  const isPlural = (at: number) => tokens[at]?.type === "word" && /s$/.test(tokens[at]?.lower ?? "");
  if (end === next || !isPlural(and - 1) || !isPlural(end - 1)) return false;
  return !tokens.slice(and, next).some(({ lower }) => auxiliaries.has(lower) || lexicon.ways.has(lower));
}
