import type { CardAmount, CardGroup } from "./card.ts";

/** All amounts of groups of bars, each group's total behind its own. */
export function groupAmounts(groups: readonly CardGroup[]): CardAmount[] {
  return groups.flatMap(({ amounts, total }) => (total ? [...amounts, total] : amounts));
}
