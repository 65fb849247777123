import type { Figure } from "../figure/figure.ts";

/** A part of a whole, 0 to 1, and the number of equal parts where the article counts them. */
interface Part {
  part: number;
  of?: number;
}

/** A whole cut into more parts than these is no longer counted at a glance. */
const mostParts = 12;

/** What part of a whole a figure says: a ratio, or a percentage that is no rise and no fall. */
export function partOf({ kind, amount, to, direction, unit }: Figure): Part | undefined {
  if (to !== undefined) return undefined;
  if (kind === "percent") {
    const isPart = unit === "percent" && direction === undefined && amount > 0 && amount <= 100;
    return isPart ? { part: amount / 100 } : undefined;
  }
  if (kind !== "ratio" || amount <= 0 || amount > 1) return undefined;
  for (let of = 2; of <= mostParts; of++) {
    if (Math.abs(amount * of - Math.round(amount * of)) < 1e-9) return { part: amount, of };
  }
  return { part: amount };
}
