import type { Stretch } from "../../figure/clause/clause.ts";
import { unitAt } from "../../figure/unit/unit-at.ts";
import type { Passage } from "../sentence/passage.ts";

/** Years from which on they are hardly a time: "41 % des 15 ans et plus". */
const leastAge = 15;

/** Tokens of an age at most: "18-34 ans". */
const longest = 4;

/** Behind "18-34 ans", "65 ans", who are people of that age; undefined where a stretch begins with none. */
export function behindAges({ tokens, lexicon }: Passage, { first, next }: Stretch): number | undefined {
  if (tokens[first]?.type !== "number" || Number(tokens[first]?.text) < leastAge) return undefined;
  for (let at = first + 1; at < Math.min(next, first + longest); at++) {
    const { type, lower } = tokens[at] ?? { type: "symbol", lower: "" };
    if (type === "number" || lower === "-" || lower === "–") continue;
    const unit = unitAt(tokens, at, lexicon);
    return unit?.unit.unit === "year" ? at + 1 : undefined;
  }
  return undefined;
}
