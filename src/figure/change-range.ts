import type { Figure } from "./figure.ts";
import { confidenceOf } from "./role/role.ts";

/**
 * A range whose two ends are those of a change that the article tells of elsewhere: "Congedo da 10 a 20 giorni" of a title, and
 * "passerà da 10 a 20 giorni". It is no range, and the change says it.
 */
export function settleChangeRanges(figures: readonly Figure[]): void {
  const isEnd = (figure: Figure, amount: number | undefined, end: "from" | "to", unit: Figure["unit"]) =>
    figure.qualifier === end && figure.amount === amount && figure.unit === unit;
  for (const range of figures) {
    const { to, amount, unit } = range;
    if (to === undefined || range.role !== "news") continue;
    const from = figures.some((each) => isEnd(each, amount, "from", unit));
    if (from && figures.some((each) => isEnd(each, to, "to", unit))) {
      range.role = "other";
      range.confidence = confidenceOf(range);
    }
  }
}
