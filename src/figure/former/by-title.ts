import type { Figure } from "../figure.ts";
import { confidenceOf } from "../role/role.ts";

/** Digits of an amount that is the same one wherever an article says it. */
const leastDigits = 2;

/**
 * "Wurden 2012 noch 1,93 Milliarden Briefe verschickt, waren es 2015 nur mehr 857 Millionen": what the title tells as a former level, beside
 * the one of today, is none of today where the text says it again.
 */
export function settleTitleFormers(figures: readonly Figure[]): void {
  const titled = figures.filter(({ source }) => source.title);
  const isBeside = (level: Figure) => titled.some(({ kind, role }) => kind === level.kind && role !== "former");
  const formers = titled.filter((each) => each.role === "former" && each.digits >= leastDigits && isBeside(each));
  if (formers.length === 0) return;
  for (const figure of figures) {
    if (figure.origin !== "extracted" || figure.role === "former" || figure.source.title) continue;
    if (!formers.some((former) => isSameLevel(former, figure))) continue;
    figure.role = "former";
    figure.confidence = confidenceOf(figure);
  }
}

/** Of a count, title and text may name the noun with other words. */
function isSameLevel(former: Figure, { kind, amount, unit, to }: Figure): boolean {
  return (
    kind === former.kind && amount === former.amount && to === former.to && (kind === "count" || unit === former.unit)
  );
}
