import type { Figure } from "./figure.ts";
import { confidenceOf } from "./role/role.ts";

/** Parts of a sum may be rounded: by so much of it they may miss it. */
const rounding = 0.01;

/**
 * "De lonen gaan met 9 procent omhoog: 5,5 procent in april en 3,5 procent in januari": amounts behind a colon that add up to the
 * one before it are its parts, and leave to it what they weigh.
 */
export function settlePartsOfSum(figures: readonly Figure[], markdown: string): void {
  for (const [index, total] of figures.entries()) {
    if (total.to !== undefined || total.role !== "news" || total.origin !== "extracted") continue;
    const parts = partsOf(total, figures.slice(index + 1, index + 1 + farthest), markdown);
    const sum = parts.reduce((amount, part) => amount + part.amount, 0);
    if (parts.length < 2 || Math.abs(sum - total.amount) > Math.abs(total.amount) * rounding) continue;
    for (const part of parts) {
      total.score = Math.max(total.score, part.score);
      part.role = "other";
      part.confidence = confidenceOf(part);
    }
  }
}

/** Figures behind the total among which its parts are. */
const farthest = 8;

/** The amounts of the total's kind that its sentence says behind a colon. */
function partsOf(total: Figure, behind: readonly Figure[], markdown: string): Figure[] {
  const { kind, unit, source } = total;
  const alike = behind.filter(
    (each) =>
      each.source.sentence === source.sentence && each.kind === kind && each.unit === unit && each.to === undefined,
  );
  const [first] = alike;
  return first && markdown.slice(source.end, first.source.start).includes(":") ? alike : [];
}
