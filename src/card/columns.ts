import type { CardFigure } from "./card.ts";
import { kickerHeight, labelGap } from "./figure-block.tsx";
import { haveIcons } from "./icon.tsx";
import { fitLabels, type LabelRoom, labelLines } from "./labels.ts";
import type { Typesetter } from "./typesetter.ts";
import { largestSize, valueSize, valueWidth } from "./value.tsx";

/** Columns end on a grid of so many pixels, so that cards of like figures are laid out alike. */
const grid = 16;

/** A column has at least this share of an equal one, so that the label under a short value has a measure. */
const narrowest = 0.7;

/** A value takes at most this much of its column: type as wide as the column runs into the rule beside it. */
const valueShare = 0.94;

/** Values in columns are at least so large, in pixels at `og`, by how many there are: under that, rows leave them more. */
const leastValue = [80, 80, 80, 80, 56];

export interface FittedColumns {
  /** Of all values, so that they read as equals. */
  size: number;
  widths: number[];
  /** Of all labels. */
  labelSize: number;
}

/**
 * Columns for figures side by side: equal ones while the values stay large in them, else as wide as the values need.
 * @returns undefined where a label does not fit under its value in three lines of whole words
 */
export function fitColumns(
  figures: readonly CardFigure[],
  type: Typesetter,
  room: { width: number; height: number; gutter: number; max: number },
): FittedColumns | undefined {
  const count = figures.length;
  const inner = room.width - room.gutter * 2 * (count - 1);
  const equal = inner / count;
  const widthsAt = (size: number) => {
    const own = figures.map(({ value }) =>
      gridded(Math.max(equal * narrowest, valueWidth(value, type, size) / valueShare)),
    );
    const spare = (inner - sum(own)) / count;
    return spare < 0 ? undefined : own.map((width) => width + Math.floor(spare / grid) * grid);
  };
  const kickers = figures.some(({ kicker }) => kicker) && !haveIcons(figures);
  const above = labelGap(type) + (kickers ? kickerHeight(type) : 0);
  const labelsIn = (size: number, widths: readonly number[] | undefined, lines = labelLines) =>
    widths &&
    fitLabels(
      figures,
      type,
      widths.map((width): LabelRoom => ({ width, height: room.height - above - size })),
      { lines },
    );
  // A line less is worth more than larger letters.
  const fewestLines = (size: number, widths: readonly number[]) =>
    labelsIn(size, widths, 1) ?? labelsIn(size, widths, 2) ?? labelsIn(size, widths);
  const largestWith = (max: number, widths: (size: number) => number[] | undefined): FittedColumns | undefined => {
    const size = largestSize(
      max,
      type.px(leastValue[count] ?? 56),
      (each) => labelsIn(each, widths(each)) !== undefined,
    );
    const found = size === undefined ? undefined : widths(size);
    const labelSize = size && found ? fewestLines(size, found) : undefined;
    return size && found && labelSize ? { size, widths: found, labelSize } : undefined;
  };
  const own = largestWith(room.max, widthsAt);
  const most = Math.min(...figures.map(({ value }) => valueSize(value, type, equal * valueShare, room.max)));
  const even = largestWith(most, () => figures.map(() => equal));
  return even && (!own || even.size >= own.size * 0.86) ? even : own;
}

function gridded(width: number): number {
  return Math.ceil(width / grid) * grid;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
