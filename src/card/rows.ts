import type { CardFigure } from "./card.ts";
import { kickerDrop, kickerHeight, labelGap } from "./figure-block.tsx";
import { fitLabels } from "./labels.ts";
import type { Typesetter } from "./typesetter.ts";
import { largestSize, valueWidth } from "./value.tsx";

export interface FittedRows {
  /** Of all values, so that they read as equals. */
  size: number;
  /** Where the labels start, when they stand beside their values. */
  labelAt?: number;
  /** Of all labels. */
  labelSize: number;
}

/** What one of the rows may take, in pixels. */
interface RowRoom {
  width: number;
  height: number;
  /** The values' least size. */
  least: number;
  /** The labels' largest size. */
  labelSize: number;
  /** Whether labels may stand under their values: where rows are high and narrow. */
  under: boolean;
  /** Whether a label's word may be cut. */
  hyphens: boolean;
}

/** Values beside their labels may take this much of the row. */
const valueShare = 0.48;

/** And this much of its height: type as high as the row runs into the rules. */
const valueHeight = 0.86;

/** A label has a better measure under its value, which may cost the values so much of their size. */
const underShare = 0.75;

/** A kicker and its value leave so much of their row, in pixels at `og`; high rows, and those where nothing else gives way, less. */
const kickerAir = { usual: 14, least: 8 };

/** Labels of this size, in pixels at `og`, are worth some of the values' size, but not of the title's. */
const easyLabel = 36;

/** Values of rows are no smaller, in pixels at `og`, whatever their labels need. */
export const leastSize = 36;

/** Words that have to be cut may also take more lines. */
export const mostLines = 4;

/** Labels start on a grid of so many pixels, so that cards of like figures are laid out alike. */
const grid = 16;

/**
 * Rows for figures under one another. Labels stand beside their values, or under them where that leaves
 * the values about as large.
 * @returns undefined where a label does not fit
 */
export function fitRows(figures: readonly CardFigure[], type: Typesetter, row: RowRoom): FittedRows | undefined {
  return (
    rowsWith(figures, type, row, Math.min(type.px(easyLabel), row.labelSize)) ??
    rowsWith(figures, type, row, type.style("label").least)
  );
}

function rowsWith(
  figures: readonly CardFigure[],
  type: Typesetter,
  row: RowRoom,
  leastLabel: number,
): FittedRows | undefined {
  const kicker = figures.some((figure) => figure.kicker) ? kickerHeight(type) : 0;
  const air = type.px(!row.under && row.least > type.px(leastSize) ? kickerAir.usual : kickerAir.least);
  const max = Math.floor(type.style("value").size * 1.5);
  const labels = (width: number, height: number) =>
    fitLabels(
      figures,
      type,
      figures.map(() => ({ width, height })),
      { size: row.labelSize, least: leastLabel, hyphens: row.hyphens, ...(row.hyphens && { lines: mostLines }) },
    );
  const besideAt = (size: number) => labels(row.width - labelStart(figures, type, size), row.height);
  const underAt = (size: number) => labels(row.width, row.height - kicker - labelGap(type) - size);
  const beside = largestSize(
    Math.min(max, row.height * valueHeight),
    row.least,
    (size) =>
      (kicker === 0 || kicker - kickerDrop(type, size) + size <= row.height - air) &&
      labelStart(figures, type, size) <= row.width * valueShare &&
      besideAt(size) !== undefined,
  );
  const under = row.under
    ? largestSize(
        max,
        row.least,
        (size) => valuesWidth(figures, type, size) <= row.width && underAt(size) !== undefined,
      )
    : undefined;
  if (under && under >= (beside ?? 0) * underShare) return { size: under, labelSize: underAt(under) ?? row.labelSize };
  if (!beside) return undefined;
  return { size: beside, labelAt: labelStart(figures, type, beside), labelSize: besideAt(beside) ?? row.labelSize };
}

/** Rows for labels that fit nowhere: all at their least, and the gate warns of what is cut. */
export function leastRows(figures: readonly CardFigure[], type: Typesetter, under: boolean): FittedRows {
  const size = type.px(leastSize);
  const labelSize = type.style("label").least;
  return under ? { size, labelSize } : { size, labelSize, labelAt: labelStart(figures, type, size) };
}

function labelStart(figures: readonly CardFigure[], type: Typesetter, size: number): number {
  return Math.ceil(valuesWidth(figures, type, size) / grid) * grid + type.px(36);
}

/** Pixels of the widest value, or of a kicker that is wider. */
function valuesWidth(figures: readonly CardFigure[], type: Typesetter, size: number): number {
  const small = type.style("kicker").size;
  return Math.max(
    ...figures.map(({ value, kicker }) =>
      Math.max(valueWidth(value, type, size), kicker ? type.widthOf(kicker, "kicker", small) : 0),
    ),
  );
}
