import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";

/** Index of the first token of a quantity's own words, "est mort | à l’âge de 74 ans" among them. */
export function beforeAge({ kind }: Figure, passage: Passage, quantity: Stretch): number {
  const { tokens, lexicon } = passage;
  const start = startOf(passage, quantity);
  const aged = kind === "duration" ? matchPhrase(lexicon.aged, tokens, quantity.first - 1) : undefined;
  return aged ? Math.min(start, quantity.first - aged.length) : start;
}
