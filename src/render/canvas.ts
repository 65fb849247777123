import type { Pixels } from "./raster.ts";

/**
 * A picture of few colours: each pixel is the number of a colour. A card is flat, so its colours are those
 * of its theme and the steps between them that smooth edges have.
 */
export interface Canvas {
  width: number;
  height: number;
  /** Rows as a PNG stores them: a zero for "not filtered", then a byte a pixel. */
  rows: Buffer;
  /** 0xrrggbb, at most 256. */
  palette: number[];
  /** By fill colour, by the colour drawn over: the colour that each level of coverage gives; -1 if not yet asked for. */
  mixes: Map<number, (Int16Array | undefined)[]>;
}

/** The pixels that a shape covers, and by how much each. Places are pixels from the point it is drawn at. */
export interface Mask {
  /** Row, first column and length of each stretch of covered pixels, top to bottom. */
  stretches: Int16Array;
  /** The stretches' pixels one after the other: 1 to `fullCoverage`. */
  coverage: Uint8Array;
}

/** 16 levels, as many as most type on screens has: a step on black and white is 17 of 255, at the edges of letters only. */
export const fullCoverage = 15;

/** Colours that differ by no more than this in each channel, of 255, are one. */
const likeness = 3;

export function createCanvas(width: number, height: number, background: number): Canvas {
  return {
    width,
    height,
    rows: Buffer.alloc((width + 1) * height),
    palette: [background],
    mixes: new Map(),
  };
}

/** The number of a colour; a new one's while there is room for it, then the nearest. */
export function colorIndex({ palette }: Canvas, color: number): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < palette.length; index++) {
    const distance = difference(palette[index] as number, color);
    if (distance < least) {
      nearest = index;
      least = distance;
    }
  }
  if (least <= likeness || palette.length >= 256) return nearest;
  return palette.push(color) - 1;
}

function difference(a: number, b: number): number {
  return Math.max(
    Math.abs((a >> 16) - (b >> 16)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a & 255) - (b & 255)),
  );
}

export function fillRect(canvas: Canvas, left: number, top: number, width: number, height: number, color: number) {
  const index = colorIndex(canvas, color);
  const from = Math.max(0, left);
  const to = Math.min(canvas.width, left + width);
  for (let y = Math.max(0, top); y < Math.min(canvas.height, top + height); y++) {
    const row = y * (canvas.width + 1) + 1;
    canvas.rows.fill(index, row + from, row + to);
  }
}

/** Draws a mask in one colour with its origin at (x, y); what lies outside the canvas is cut. */
export function stamp(canvas: Canvas, { stretches, coverage }: Mask, x: number, y: number, color: number): void {
  const { rows, width, height, mixes } = canvas;
  const byBase = mixes.get(color) ?? [];
  mixes.set(color, byBase);
  let base = -1;
  let mix: Int16Array = nothing;
  for (let stretch = 0, first = 0; stretch < stretches.length; stretch += 3) {
    const row = y + (stretches[stretch] as number);
    const left = x + (stretches[stretch + 1] as number);
    const length = stretches[stretch + 2] as number;
    if (row >= 0 && row < height) {
      const start = row * (width + 1) + 1 + left;
      const end = Math.min(length, width - left);
      for (let each = Math.max(0, -left); each < end; each++) {
        const under = rows[start + each] as number;
        if (under !== base) {
          base = under;
          mix = byBase[base] ?? new Int16Array(fullCoverage + 1).fill(-1);
          byBase[base] = mix;
        }
        const level = coverage[first + each] as number;
        let index = mix[level] as number;
        if (index < 0) {
          index = colorIndex(canvas, mixed(canvas.palette[base] as number, color, level));
          mix[level] = index;
        }
        rows[start + each] = index;
      }
    }
    first += length;
  }
}

const nothing = new Int16Array(0);

function mixed(base: number, color: number, level: number): number {
  const channel = (shift: number) => {
    const from = (base >> shift) & 255;
    const to = (color >> shift) & 255;
    return Math.round(from + ((to - from) * level) / fullCoverage) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** Red, green and blue, 8 bits each, row by row. */
export function canvasPixels({ width, height, rows, palette }: Canvas): Pixels {
  const data = Buffer.allocUnsafe(width * height * 3);
  let target = 0;
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1) + 1;
    for (let source = start; source < start + width; source++) {
      const color = palette[rows[source] as number] as number;
      data[target++] = color >> 16;
      data[target++] = (color >> 8) & 255;
      data[target++] = color & 255;
    }
  }
  return { data, width, height };
}
