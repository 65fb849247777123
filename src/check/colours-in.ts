import type { Rgb } from "../card/contrast.ts";
import type { Canvas } from "../render/canvas.ts";
import type { Pixels } from "../render/raster.ts";

/** Colours that are one at four bits a channel: how often, and the sums of their channels. */
interface Alike {
  count: number;
  r: number;
  g: number;
  b: number;
}

/** The colours of areas of a picture that cover at least a share of them. */
export function coloursIn(
  pixels: Canvas | Pixels,
  areas: readonly Area[],
  least: number,
): { colour: Rgb; share: number }[] {
  const alike = new Map<number, Alike>();
  let total = 0;
  for (const box of areas) {
    for (const [colour, count] of "palette" in pixels ? countIndexed(pixels, box) : countPlain(pixels, box)) {
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
  }
  const found: { colour: Rgb; share: number }[] = [];
  for (const { count, r, g, b } of alike.values()) {
    if (count / total < least) continue;
    found.push({ colour: [Math.round(r / count), Math.round(g / count), Math.round(b / count)], share: count / total });
  }
  return found;
}

/** In pixels. */
export interface Area {
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
