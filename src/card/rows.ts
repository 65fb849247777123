import type { CardFigure } from "./card.ts";
import { kickerHeight, labelGap } from "./figure-block.tsx";
import type { Typesetter } from "./typesetter.ts";
import { valueSize, valueWidth } from "./value.tsx";

export interface FittedRows {
  /** Of all values, so that they read as equals. */
  size: number;
  /** Where the labels start, when they stand beside their values. */
  labelAt?: number;
}

/** Values beside their labels may take this much of the row. */
const valueShare = 0.62;

/**
 * Rows for figures under one another. Labels go under their values, or beside them where that
 * leaves the values clearly larger.
 */
export function fitRows(
  figures: readonly CardFigure[],
  type: Typesetter,
  row: { width: number; height: number; labelSize: number },
): FittedRows {
  const gap = type.px(40);
  const kicker = figures.some((figure) => figure.kicker) ? kickerHeight(type) : 0;
  const label = type.style("label");
  const labels = figures.map((figure, index) =>
    type.set(figure.label, "label", {
      field: `figures[${index}].label`,
      width: row.width,
      lines: 2,
      size: row.labelSize,
    }),
  );
  const labelHeight = Math.max(...labels.map(({ height }) => height));
  const max = Math.floor(type.style("value").size * 1.5);
  const sizeIn = (width: number, height: number) =>
    Math.min(...figures.map(({ value }) => valueSize(value, type, width, Math.max(label.size, Math.min(max, height)))));
  const under = sizeIn(row.width, row.height - kicker - labelGap(type) - labelHeight);
  const beside = sizeIn(Math.floor(row.width * valueShare) - gap, row.height - kicker);
  if (under >= beside * 0.92) return { size: under };
  return {
    size: beside,
    labelAt: Math.ceil(Math.max(...figures.map(({ value }) => valueWidth(value, type, beside)))) + gap,
  };
}
