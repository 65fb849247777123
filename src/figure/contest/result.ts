import { type Mention, mentionOf } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { outcomeOf } from "./outcome.ts";
import { pairAt } from "./pair.ts";
import { tallyAt } from "./tally.ts";

/** No side of a match makes more points. */
const most = 199;

/**
 * How a contest or a vote ended: "won 4-2", "mit 31:27 (15:16)", "Altona 3-2 Barmbek", "voted 5-2", "by 31 votes to 19".
 * @returns a ratio with both numbers, in the article's order
 */
export function resultAt(scene: Scene, first: number): Mention | undefined {
  const pair = pairAt(scene, first) ?? tallyAt(scene, first);
  const outcome = pair && outcomeOf(scene, { first, next: pair.next });
  if (!pair || !outcome) return undefined;
  // "Kapitel 3-5 Anhang": what stands between two capitals may be anything, where no contest is told of.
  if (outcome.by === "names" && !scene.evidence.speaksOf("contest")) return undefined;
  const { own, other, next } = pair;
  if (outcome.by !== "votes" && Math.max(own, other) > most) return undefined;
  const digits = String(Math.max(own, other)).length;
  return { ...mentionOf({ kind: "ratio", amount: own, unit: null, digits, first, next }), to: other, passing: true };
}
