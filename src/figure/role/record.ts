import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "../token/token.ts";

/** "un nuevo máximo de 13,8 euros", "un nouveau maximum de": a record, and no limit. */
export function isRecord(tokens: readonly Token[], at: number, { words }: Lexicon): boolean {
  return words.newOnes.has(tokens[at - 1]?.lower ?? "") && words.extremes.has(tokens[at]?.lower ?? "");
}
