import type { Typesetter } from "./typesetter.ts";
import { stepDown, valueSize, valueWidth } from "./value.tsx";

/** Columns end on a grid of so many pixels, so that cards of like figures are laid out alike. */
const grid = 16;

/**
 * Columns for figures side by side: one size for all values, so that they read as equals.
 * Equal columns while the values stay large in them; else columns as wide as their values need.
 */
export function fitColumns(
  values: readonly string[],
  type: Typesetter,
  room: { width: number; gutter: number; max: number },
): { size: number; widths: number[] } {
  const count = values.length;
  const inner = room.width - room.gutter * 2 * (count - 1);
  const equal = inner / count;
  const inEqual = Math.min(...values.map((value) => valueSize(value, type, equal, room.max)));
  const narrowest = equal * 0.58;
  const needed = (size: number) =>
    values.map((value) => Math.ceil(Math.max(narrowest, valueWidth(value, type, size)) / grid) * grid);
  let size = stepDown(room.max);
  while (size > type.style("value").least && sum(needed(size)) > inner) size = stepDown(size - 1);
  if (inEqual >= size * 0.86) return { size: inEqual, widths: values.map(() => equal) };
  const widths = needed(size);
  const spare = (inner - sum(widths)) / count;
  return { size, widths: widths.map((width) => width + Math.floor(spare / grid) * grid) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
