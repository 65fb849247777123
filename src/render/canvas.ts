import type { Pixels } from "./raster.ts";

/**
 * A picture of few colours: each pixel is the number of a colour. A card is flat, so its colours are those
 * of its theme and the steps between them that smooth edges have.
 */
export interface Canvas {
  width: number;
  height: number;
  /** Rows as a PNG stores them: a zero for "not filtered", then a byte a pixel. No `Buffer`, whose `fill` asks more than it fills. */
  rows: Uint8Array<ArrayBuffer>;
  /** 0xrrggbb, at most 256. */
  palette: number[];
  /**
   * By fill colour: the colour that it gives at each level of coverage over each colour of the palette, at
   * `over * levels + level`; 0 if not yet asked for, else one more than the colour's number.
   */
  mixes: Map<number, Uint16Array>;
}

/** The pixels that a shape covers. Places are pixels from the point it is drawn at. */
export interface Mask {
  /** Row, first column and length of each stretch of pixels that it covers whole. */
  stretches: Int16Array;
  /** Row, column and coverage, 1 to `fullCoverage` - 1, of each pixel at its edge. */
  edges: Int16Array;
}

/** A step on black and white is 21 of 255, at the edges of letters only: no eye sees it, and fewer steps compress better. */
const levels = 13;

export const fullCoverage = levels - 1;

/** Colours that differ by no more than this in each channel, of 255, are one. */
const likeness = 3;

/** Rows of canvases that were given back. */
const spare: Uint8Array<ArrayBuffer>[] = [];

/** As many as a process draws at once, and one of another size. */
const mostSpare = 4;

export function createCanvas(width: number, height: number, background: number): Canvas {
  const length = (width + 1) * height;
  const known = spare.findIndex((rows) => rows.length === length);
  const [rows] = known === -1 ? [] : spare.splice(known, 1);
  return { width, height, rows: rows?.fill(0) ?? new Uint8Array(length), palette: [background], mixes: new Map() };
}

/**
 * Gives a canvas back, once, that nothing reads any more: the next card is drawn on the same bytes. A canvas of its own for each
 * card is most of what V8 counts as taken, and for which it collects garbage ten times a second.
 */
export function releaseCanvas({ rows }: Canvas): void {
  if (spare.length >= mostSpare) spare.shift();
  spare.push(rows);
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
export function stamp(canvas: Canvas, { stretches, edges }: Mask, x: number, y: number, color: number): void {
  const { rows, width, height, mixes } = canvas;
  const full = colorIndex(canvas, color);
  for (let at = 0; at < stretches.length; at += 3) {
    const row = y + (stretches[at] as number);
    if (row < 0 || row >= height) continue;
    const left = x + (stretches[at + 1] as number);
    const end = Math.min(width, left + (stretches[at + 2] as number));
    const start = row * (width + 1) + 1;
    for (let column = Math.max(0, left); column < end; column++) rows[start + column] = full;
  }
  let mix = mixes.get(color);
  if (!mix) {
    mix = new Uint16Array(256 * levels);
    mixes.set(color, mix);
  }
  for (let at = 0; at < edges.length; at += 3) {
    const row = y + (edges[at] as number);
    const column = x + (edges[at + 1] as number);
    if (row < 0 || row >= height || column < 0 || column >= width) continue;
    const place = row * (width + 1) + 1 + column;
    const level = edges[at + 2] as number;
    const under = rows[place] as number;
    let found = mix[under * levels + level] as number;
    if (found === 0) {
      found = colorIndex(canvas, mixed(canvas.palette[under] as number, color, level)) + 1;
      mix[under * levels + level] = found;
    }
    rows[place] = found - 1;
  }
}

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
