import type { CardFigure } from "./card.ts";
import type { Typesetter } from "./typesetter.ts";

/** Pixels that a figure's label may take. */
export interface LabelRoom {
  width: number;
  height: number;
}

/** A label of more lines is no longer seen at a glance. */
export const labelLines = 3;

/**
 * The one size at which all labels stay whole, each in its own room: a label that is cut says something else.
 * @param hyphens - whether a word may be cut, where it is wider than its room
 * @returns undefined where one does not fit, down to the style's least size
 */
export function fitLabels(
  figures: readonly CardFigure[],
  type: Typesetter,
  rooms: readonly LabelRoom[],
  { size = type.style("label").size, least = type.style("label").least, lines = labelLines, hyphens = false } = {},
): number | undefined {
  const { leading } = type.style("label");
  let one = size;
  for (const [index, { label }] of figures.entries()) {
    const { width = 0, height = 0 } = rooms[index] ?? {};
    const fit = type.fit(label, "label", { field: `figures[${index}].label`, width, height, lines, size: one, least });
    if (Math.ceil(fit.fontSize * leading) > height) return undefined;
    if (fit.clamped || (fit.hyphenated && !hyphens)) return undefined;
    one = fit.fontSize;
  }
  return one;
}
