import type { Drawing } from "./drawing.tsx";
import type { Setting, Typesetter } from "./typesetter.ts";

/** Between a square and its word, of the square, and between a word and the next square, in pixels at `og`. */
const [space, side, clear] = [10, 22, 32];

/** The names of a chart's series over it, each behind a square of its colour. */
export interface SeriesKey {
  texts: { of: Setting; start: number; top: number }[];
  square: number;
  space: number;
  height: number;
}

/** Names after each other on a line, or on two where they need them: each then has half the width at most. */
export function setKey(series: readonly string[], width: number, type: Typesetter): SeriesKey {
  const [square, gap, between] = [type.px(side), type.px(space), type.px(clear)];
  const { size } = type.style("tick");
  const whole = series.reduce((sum, label) => sum + square + gap + between + type.widthOf(label, "tick", size), 0);
  const most = (whole - between <= width ? width : (width - between) / 2) - square - gap;
  let [start, top, height] = [0, 0, 0];
  const texts = series.map((label, index) => {
    const of = type.set(label, "tick", { field: `groups.series[${index}]`, width: most });
    const room = square + gap + Math.ceil(of.width);
    if (start > 0 && start + room > width) [start, top] = [0, top + of.height];
    const at = start + square + gap;
    start += room + between;
    height = top + of.height;
    return { of, start: at, top };
  });
  return { texts, square, space: gap, height };
}

export function drawKey(
  { texts, square, space: gap }: SeriesKey,
  inks: readonly string[],
  color: string,
): Pick<Drawing, "marks" | "texts"> {
  return {
    texts: texts.map((text) => ({ ...text, color })),
    marks: texts.map(({ of, start, top }, index) => ({
      start: start - square - gap,
      top: Math.round(top + (of.height - square) / 2),
      width: square,
      height: square,
      color: inks[index] ?? color,
    })),
  };
}
