import type { Pixels } from "../render/raster.ts";
import type { Drawing } from "../render/render-card.ts";
import { textLines } from "./check-layout.ts";
import { contrast, parseColor, type Rgb, textContrast } from "./contrast.ts";
import type { Problem } from "./problem.ts";

/** A colour is behind a text when at least this share of the text's box has it. */
const leastShare = 0.04;

/** The letters themselves: the heaviest digits cover less of their box than this. */
const mostInk = 0.6;

/** A colour between the text's and another one is the soft edge of its letters, up to this share of the box. */
const mostEdge = 0.16;

/** What only the finished picture shows: text on whatever is behind it, and a card that came out empty. */
export function checkPixels({ size, boxes }: Drawing, pixels: Pixels): Problem[] {
  if (isEmpty(pixels)) {
    return [{ rule: "picture", severity: "error", message: `the card came out empty: one colour (${size.name})` }];
  }
  const worst = new Map<string, Problem & { ratio: number }>();
  for (const { field, color, ...box } of textLines(boxes)) {
    const front = parseColor(color);
    const colours = coloursIn(pixels, box);
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

/** The colours of a box that cover enough of it, at four bits a channel. */
function coloursIn(
  pixels: Pixels,
  box: { left: number; top: number; right: number; bottom: number },
): { colour: Rgb; share: number }[] {
  const { data, width, height } = pixels;
  const counts = new Map<number, { count: number; sum: Rgb }>();
  let total = 0;
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y += 2) {
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(width, box.right); x += 2) {
      const at = (y * width + x) * 3;
      const r = data[at] ?? 0;
      const g = data[at + 1] ?? 0;
      const b = data[at + 2] ?? 0;
      const key = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4);
      const seen = counts.get(key);
      if (seen) {
        seen.count++;
        seen.sum[0] += r;
        seen.sum[1] += g;
        seen.sum[2] += b;
      } else counts.set(key, { count: 1, sum: [r, g, b] });
      total++;
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count / total >= leastShare)
    .map(({ count, sum }) => ({
      colour: sum.map((channel) => Math.round(channel / count)) as Rgb,
      share: count / total,
    }));
}

function isEmpty({ data }: Pixels): boolean {
  return data.subarray(3).equals(data.subarray(0, -3));
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
