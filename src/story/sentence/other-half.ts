import type { Stretch, Words } from "../../figure/clause/clause.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "./passage.ts";

/**
 * "kwam in mei uit | op", "kwam uit | op": a Dutch verb's other half before the preposition of a level stays with its verb.
 * @returns tokens of the two where they stand together and wait for the number; 0 where the half stays; undefined where there is none
 */
export function halfLength(
  { tokens, lexicon, verbs }: Words & Pick<Passage, "verbs">,
  { first, next }: Stretch,
  to: number,
): number | undefined {
  const { target, and } = lexicon.phrases;
  const { lower } = tokens[to - 1] as Token;
  if (!lexicon.words.levelHalves.has(lower) || to - 1 <= first) return undefined;
  if (!target.has(tokens[to]?.lower ?? "")) return undefined;
  const joined = to - 3 > first && and.has(tokens[to - 3]?.lower ?? "");
  // "De schade liep op | tot 3 miljoen"
  const leads =
    matchPhrase(lexicon.syntax.copulas, tokens, to - 2) !== undefined ||
    (to === next && lexicon.splits.has(tokens[to - 2]?.lower ?? ""));
  const waits = to - 2 > first && !joined && leads;
  return waits && !verbs ? 2 : 0;
}
