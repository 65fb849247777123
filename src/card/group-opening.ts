import type { Card, CardGroups } from "./card.ts";
import { type ChartOpening, setChartOpening } from "./chart-frame.tsx";
import { shownOf } from "./chart-words.ts";
import type { Size } from "./size.ts";
import type { Theme } from "./theme.ts";
import type { Typesetter } from "./typesetter.ts";

/** What a chart of so many groups opens with: that there are more is said there. */
export function setGroupsOpening(
  { label, groups, of = 0 }: CardGroups,
  shown: number,
  card: Card,
  theme: Theme,
  size: Size,
  type: Typesetter,
): ChartOpening {
  const all = Math.max(of, groups.length);
  const note = all > shown ? { text: shownOf(shown, all, card.lang), field: "groups.of" } : undefined;
  return setChartOpening(card, { label, field: "groups.label", note }, theme, size, type);
}
