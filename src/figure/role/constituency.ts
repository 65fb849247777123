import type { Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";

/** "The union represents | 842 teachers": how many somebody speaks for anyway. "This represents 200 jobs" tells what it comes to. */
export function isConstituency({ scene: { tokens, lexicon }, mention, start }: Reading): boolean {
  if (mention.kind !== "count" || !lexicon.words.speakingFor.has(tokens[start - 1]?.lower ?? "")) return false;
  // "the union, which represents": what it is at large, and not what something comes to.
  const which = start > 2 && lexicon.words.whichClause.has(tokens[start - 2]?.lower ?? "");
  return start > 1 && (which || matchPhrase(lexicon.syntax.pronouns, tokens, start - 2) === undefined);
}
