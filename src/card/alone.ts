import type { CardFigure } from "./card.ts";
import { kickerHeight, labelGap } from "./figure-block.tsx";
import { figureIcon } from "./icon.tsx";
import type { FittedRows } from "./rows.ts";
import type { Typesetter } from "./typesetter.ts";
import { valueSize, valueWidth } from "./value.tsx";

/** The largest value and label of one figure, in pixels at `og`. */
const largest = { value: 330, label: 54 };

/** A label that has the card to itself may take more lines. */
export const aloneLines = 4;

/** A value with its label beside it has at most this much of the width. */
const besideShare = 0.54;

/** One figure in all the room: its label beside the value, where that leaves the value about as large, or under it. */
export function fitAlone(figure: CardFigure, type: Typesetter, room: { width: number; height: number }): FittedRows {
  const kicker = figure.icon ? figureIcon(type).high : figure.kicker ? kickerHeight(type) : 0;
  const labelIn = (width: number, height: number) =>
    type.set(figure.label, "label", {
      field: "figures[0].label",
      width,
      height,
      lines: aloneLines,
      size: type.px(largest.label),
    });
  const sizeIn = (width: number, height: number) =>
    valueSize(figure.value, type, width, Math.min(type.px(largest.value), height));
  const under = labelIn(room.width, room.height);
  const below = sizeIn(room.width, room.height - kicker - labelGap(type) - under.height);
  const beside = sizeIn(room.width * besideShare, room.height - kicker);
  const labelAt = Math.ceil(valueWidth(figure.value, type, beside)) + type.px(36);
  const set = labelIn(room.width - labelAt, room.height);
  if (beside >= below * 0.8 && !set.clamped && !set.hyphenated)
    return { size: beside, labelAt, labelSize: set.fontSize };
  return { size: below, labelSize: under.fontSize };
}
