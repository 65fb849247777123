import type { Figure } from "./figure.ts";
import { isShareKind } from "./mention.ts";

/** Percentage points between a share in words and the exact one behind it: "fast sechs von zehn Deutschen (57 Prozent)". */
const farthest = 4;
/** The same of "more than half": no share and its exact percentage lie farther apart. */
export const farthestOfBound = 10;

/** Between them stands what the share is of, and the bracket: "half of all pupils (", "un paziente su cinque (il ". */
const toBracket = /^[^()[\].;:!?\n]{0,60}\((?:\p{L}{1,7} ){0,2}$/u;

/** "Près de six Français sur dix (58 %)", "Ein Drittel der Befragten (34 Prozent)": the exact share does what the rounded one does in its clause. */
export function settleExactShares(figures: readonly Figure[], markdown: string): void {
  for (const [index, exact] of figures.entries()) {
    const rounded = figures[index - 1];
    if (!rounded || !isExactOf(exact, rounded, markdown)) continue;
    const { role, confidence, score, clause, source } = rounded;
    exact.role = role;
    exact.confidence = confidence;
    exact.score = Math.max(exact.score, score);
    exact.source.rounded = { text: source.text, clause };
  }
}

function isExactOf(exact: Figure, rounded: Figure, markdown: string): boolean {
  if (exact.kind !== "percent" || exact.role !== "other" || exact.origin !== "extracted") return false;
  if (rounded.kind !== "ratio" || !isShareKind(rounded) || rounded.source.sentence !== exact.source.sentence)
    return false;
  const reach = rounded.qualifier ? farthestOfBound : farthest;
  if (Math.abs(rounded.amount * 100 - exact.amount) > reach) return false;
  const between = markdown.slice(rounded.source.end, exact.source.start);
  return toBracket.test(between) && markdown[exact.source.end] === ")";
}
