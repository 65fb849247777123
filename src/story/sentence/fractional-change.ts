import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { mentionAt, type Passage } from "./passage.ts";

/** "réduit d’un tiers le risque", "reduce en un tercio el riesgo": by what part of it something changes, and no part of it. */
export function isFractionalChange(passage: Passage, quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (mentionAt(passage, quantity)?.kind !== "ratio") return false;
  const start = startOf(passage, quantity);
  // The words that link the two, which are found by their last one, may be part of the ratio's own.
  return [start - 1, start, start + 1].some((at) => {
    const by = matchPhrase(lexicon.by, tokens, at) ?? matchPhrase(lexicon.directly, tokens, at);
    return by !== undefined && lexicon.ways.has(tokens[at - by.length]?.lower ?? "");
  });
}
