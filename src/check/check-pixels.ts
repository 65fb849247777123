import type { Size } from "../card/size.ts";
import type { Canvas } from "../render/canvas.ts";
import type { Picture } from "../render/picture.ts";
import type { Pixels } from "../render/raster.ts";
import type { Box } from "../render/svg.ts";
import { textLines } from "./check-layout.ts";
import { contrast, parseColor, type Rgb, textContrast } from "./contrast.ts";
import type { Problem } from "./problem.ts";

/** A colour is behind a text when at least this share of the text's box has it. */
const leastShare = 0.04;

/** The letters themselves: the heaviest digits cover less of their box than this. */
const mostInk = 0.6;

/** A colour between the text's and another one is the soft edge of its letters, up to this share of the box. */
const mostEdge = 0.16;

/** A picture to check, before it is encoded. */
type Drawn = Pick<Picture, "boxes" | "pixels"> & { size: Size };

/** What only the finished picture shows: text on whatever is behind it, and a card that came out empty. */
export function checkPixels({ size, boxes, pixels }: Drawn): Problem[] {
  if (isEmpty(pixels)) {
    return [{ rule: "picture", severity: "error", message: `the card came out empty: one colour (${size.name})` }];
  }
  const emoji = boxes.filter(({ props }) => props["data-emoji"]);
  const worst = new Map<string, Problem & { ratio: number }>();
  for (const textLine of textLines(boxes)) {
    const { field, color } = textLine.line;
    const front = parseColor(color);
    const colours = coloursIn(pixels, besidePictures(textLine, emoji));
    for (const { colour: back, share } of colours) {
      if (distance(front, back) < 48 && share < mostInk) continue;
      const edge =
        share < mostEdge && colours.some((other) => other.share > share && isBetween(back, front, other.colour));
      if (edge) continue;
      const ratio = contrast(front, back);
      if (ratio >= textContrast || ratio >= (worst.get(field)?.ratio ?? textContrast)) continue;
      worst.set(field, {
        rule: "contrast",
        severity: "error",
        field,
        ratio,
        message: `${field} is ${color} on ${hex(back)}: contrast ${ratio.toFixed(2)}; ${textContrast} is the least (${size.name})`,
      });
    }
  }
  return [...worst.values()].map(({ ratio: _, ...problem }) => problem);
}

/** Colours that are one at four bits a channel: how often, and the sums of their channels. */
interface Alike {
  count: number;
  r: number;
  g: number;
  b: number;
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

/** The colours of a text's boxes that cover enough of them. */
function coloursIn(pixels: Canvas | Pixels, areas: readonly Area[]): { colour: Rgb; share: number }[] {
  const alike = new Map<number, Alike>();
  let total = 0;
  const counted = areas.flatMap((box) => [
    ...("palette" in pixels ? countIndexed(pixels, box) : countPlain(pixels, box)),
  ]);
  for (const [colour, count] of counted) {
    const key = colour & 0xf0f0f0;
    let seen = alike.get(key);
    if (!seen) {
      seen = { count: 0, r: 0, g: 0, b: 0 };
      alike.set(key, seen);
    }
    seen.count += count;
    seen.r += (colour >> 16) * count;
    seen.g += ((colour >> 8) & 255) * count;
    seen.b += (colour & 255) * count;
    total += count;
  }
  const found: { colour: Rgb; share: number }[] = [];
  for (const { count, r, g, b } of alike.values()) {
    if (count / total < leastShare) continue;
    found.push({ colour: [Math.round(r / count), Math.round(g / count), Math.round(b / count)], share: count / total });
  }
  return found;
}

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How often each colour, as 0xrrggbb, is at every second pixel of every second row. */
function countIndexed(
  { rows, palette, width, height }: Canvas,
  { left, top, right, bottom }: Area,
): Map<number, number> {
  const counts = new Uint32Array(256);
  const from = Math.max(0, Math.floor(left));
  const to = Math.min(width, right);
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 2) {
    const row = y * (width + 1) + 1;
    for (let x = from; x < to; x += 2) {
      const index = rows[row + x] as number;
      counts[index] = (counts[index] as number) + 1;
    }
  }
  const found = new Map<number, number>();
  for (const [index, colour] of palette.entries()) {
    const count = counts[index] as number;
    if (count > 0) found.set(colour, count);
  }
  return found;
}

function countPlain({ data, width, height }: Pixels, { left, top, right, bottom }: Area): Map<number, number> {
  const counts = new Map<number, number>();
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 2) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 2) {
      const at = (y * width + x) * 3;
      const colour = ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return counts;
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
