import type { Words } from "../../figure/clause/clause.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";

/** "Anche | se il debito è sceso": behind the rest of what no label begins with, where a clause opens in the midst of it. */
export function behindLeading({ tokens, lexicon }: Words, first: number): number {
  const length = first > 0 ? (matchPhrase(lexicon.syntax.leading, tokens, first - 1)?.length ?? 0) : 0;
  return Math.max(first, first - 1 + length);
}

/** "E’ rimasta ferma": a letter with its accent behind it, as many write it, is no "and". */
export function isAccented(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "E" && tokens[at + 1]?.lower === "'" && tokens[at + 2]?.glued === false;
}
