import type { Theme } from "./theme.ts";
import type { Typesetter } from "./typesetter.ts";

/** A bar, as far as its corners go; pixels. */
export interface BarShape {
  amount: number;
  /** Whether it lies, and its length is its width. */
  along: "x" | "y";
  length: number;
  thickness: number;
  rtl?: boolean;
}

/**
 * The style of a bar's far end, rounded as a brand has it. Its root stays square, for it stands on zero, and its length is what it was:
 * no rounding is longer than the bar.
 */
export function barEnd(
  { radii }: Theme,
  type: Typesetter,
  { amount, along, length, thickness, rtl = false }: BarShape,
): Record<string, number> {
  const radius = Math.floor(Math.min(type.px(radii?.bar ?? 0), length, thickness / 2));
  if (radius < 1) return {};
  const end = along === "y" ? (amount < 0 ? "Bottom" : "Top") : amount >= 0 !== rtl ? "Right" : "Left";
  const corners = along === "y" ? [`${end}Left`, `${end}Right`] : [`Top${end}`, `Bottom${end}`];
  return Object.fromEntries(corners.map((corner) => [`border${corner}Radius`, radius]));
}
