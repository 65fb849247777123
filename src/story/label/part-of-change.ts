import type { Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Passage } from "../sentence/passage.ts";

/** Words between a verb of change and the part that it goes by: "rose by about a quarter". */
const farthest = 4;

/** "Sales rose by | a quarter", "De prijs is met | een derde | gestegen": a part has no sign, and the label has to say which way it went. */
export function isPartOfChange({ kind }: Figure, { tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  if (kind !== "ratio") return false;
  const near = tokens.slice(Math.max(0, first - farthest), next + 1);
  return near.some(({ lower }) => lexicon.ways.has(lower) || lexicon.splits.has(lower));
}
