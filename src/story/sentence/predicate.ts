import type { Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "./passage.ts";

/** "43 mètres | seront commandées", "1 dollar | s’échangeait": what is done, and not of what the number is. */
export function isPredicate({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  if (first >= next) return false;
  const { auxiliaries } = lexicon.phrases;
  return (
    auxiliaries.has(tokens[first]?.lower ?? "") || matchPhrase(lexicon.syntax.pronouns, tokens, first) !== undefined
  );
}
