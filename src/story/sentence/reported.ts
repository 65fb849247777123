import type { Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "./passage.ts";

/** "the resident disclosed, adding £9m | was paid": who says so is of no amount. */
export function isReported({ tokens, lexicon }: Passage, antecedent: readonly Stretch[]): boolean {
  const next = antecedent.at(-1)?.next ?? 0;
  return tokens[next]?.lower === "," && matchPhrase(lexicon.syntax.reporting, tokens, next - 1) !== undefined;
}

/** "…, said | 75 %", "…, says": all that stands before is that someone says so. */
export function isSaying({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  return next - first < 2 && matchPhrase(lexicon.syntax.reporting, tokens, next - 1)?.length === 1;
}
