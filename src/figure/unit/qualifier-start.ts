import type { Words } from "../clause/clause.ts";
import { matchPhrase } from "../token/trie.ts";

/** Index of the qualifier that ends before a number, "at least"; the number's own where there is none. */
export function qualifierStart({ tokens, lexicon }: Words, first: number): number {
  return first - (matchPhrase(lexicon.before, tokens, first - 1)?.length ?? 0);
}
