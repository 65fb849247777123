import type { Stretch } from "../../figure/clause/clause.ts";

/** Stretches in order, those in one that meet or that something else joins. */
export function joinedStretches(
  stretches: readonly Stretch[],
  isJoined: (before: Stretch, stretch: Stretch) => boolean = () => false,
): Stretch[] {
  const joined: Stretch[] = [];
  for (const { first, next } of stretches) {
    const before = joined.at(-1);
    if (before && (before.next === first || isJoined(before, { first, next }))) before.next = next;
    else joined.push({ first, next });
  }
  return joined;
}
