import { contrast, graphicsContrast, parseColor, type Rgb, textContrast } from "../card/contrast.ts";
import type { Size } from "../card/size.ts";
import type { Canvas } from "../render/canvas.ts";
import type { Picture } from "../render/picture.ts";
import type { Pixels } from "../render/raster.ts";
import type { Box } from "../render/svg.ts";
import { textLines } from "./check-layout.ts";
import { type Area, coloursIn } from "./colours-in.ts";
import type { Problem } from "./problem.ts";

/** A colour is behind a text when at least this share of the text's box has it. */
const leastShare = 0.04;

/** The letters themselves: the heaviest digits cover less of their box than this. */
const mostInk = 0.6;

/** A colour between the text's and another one is the soft edge of its letters, up to this share of the box. */
const mostEdge = 0.16;

/** A picture to check, before it is encoded. */
type Drawn = Pick<Picture, "boxes" | "pixels"> & { size: Size };

/** What only the finished picture shows: text and pictograms on whatever is behind them, and a card that came out empty. */
export function checkPixels({ size, boxes, pixels }: Drawn): Problem[] {
  if (isEmpty(pixels)) {
    return [{ rule: "picture", severity: "error", message: `the card came out empty: one colour (${size.name})` }];
  }
  const emoji = boxes.filter(({ props }) => props["data-emoji"]);
  const worst = new Map<string, Problem & { ratio: number }>();
  const texts = textLines(boxes).map(({ line: { field, color }, left, top, right, bottom }) => ({
    field,
    color,
    areas: besidePictures({ left, top, right, bottom }, emoji),
    least: textContrast,
  }));
  for (const { field, color, areas, least } of [...texts, ...iconsIn(boxes)]) {
    const front = parseColor(color);
    const colours = coloursIn(pixels, areas, leastShare);
    for (const { colour: back, share } of colours) {
      if (distance(front, back) < 48 && share < mostInk) continue;
      const edge =
        share < mostEdge && colours.some((other) => other.share > share && isBetween(back, front, other.colour));
      if (edge) continue;
      const ratio = contrast(front, back);
      if (ratio >= least || ratio >= (worst.get(field)?.ratio ?? least)) continue;
      worst.set(field, {
        rule: "contrast",
        severity: "error",
        field,
        ratio,
        message: `${field} is ${color} on ${hex(back)}: contrast ${ratio.toFixed(2)}; ${least} is the least (${size.name})`,
      });
    }
  }
  return [...worst.values()].map(({ ratio: _, ...problem }) => problem);
}

/** Pictograms, each of one colour. */
function iconsIn(boxes: readonly Box[]) {
  return boxes.flatMap(({ props, left, top, width, height }) => {
    const { "data-color": color, "data-field": field } = props;
    if (typeof color !== "string") return [];
    const areas = [{ left, top, right: left + width, bottom: top + height }];
    return [{ field: String(field), color, areas, least: graphicsContrast }];
  });
}

/** A line's box without the emoji on it, which are no ground for its letters. */
function besidePictures(line: Area, emoji: readonly Box[]): Area[] {
  let free: Area[] = [line];
  for (const { left, top, width, height } of emoji) {
    const middle = top + height / 2;
    if (middle < line.top || middle > line.bottom) continue;
    free = free.flatMap((area) => {
      if (left >= area.right || left + width <= area.left) return [area];
      return [
        { ...area, right: left },
        { ...area, left: left + width },
      ].filter((part) => part.right - part.left > 2);
    });
  }
  return free;
}

function isEmpty(pixels: Canvas | Pixels): boolean {
  if ("palette" in pixels) return pixels.palette.length === 1;
  return pixels.data.subarray(3).equals(pixels.data.subarray(0, -3));
}

/** Whether a colour lies on the way from one to another, as antialiasing mixes them. */
function isBetween(colour: Rgb, from: Rgb, to: Rgb): boolean {
  return distance(from, colour) + distance(colour, to) < distance(from, to) * 1.06;
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function hex(color: Rgb): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
