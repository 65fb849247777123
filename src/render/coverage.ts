import type { Outline } from "./font.ts";

/** Columns that a pixel is cut into: a glyph's places between two pixels are that many. */
export const columnsAPixel = 4;

/** Where a glyph's ink lies, in whole pixels from its origin, y downwards. */
export interface PixelBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Pixels that a chord may stand off its curve: cairo's tolerance, in which SVG is drawn. */
const flatness = 0.1;

/** What an outline covers, as spans of columns that it covers alike. */
export interface Coverage {
  box: PixelBox;
  /** Of each row, the number of its first span, and at the end how many there are. */
  rows: number[];
  /** Of each span the column where it begins, counted from the box's left edge. It ends where the next one begins; the last of a row covers nothing. */
  columns: number[];
  /** Of each span how much of its columns is covered, 0 to 1. */
  covered: number[];
}

/** As much as sums of rounded areas may be off: less is nothing, and as much under one is all. */
const nothing = 0.001;

/** Columns of a block are 2 to this power. A glyph is edges, and between them blocks in which nothing changes, which are passed over. */
const blockBits = 4;

/** By how much more of a column is covered than of the one left of it, row by row. One for all glyphs, and blank between them. */
let changes = new Float32Array(1 << 16);
/** Which of its blocks are not blank. */
let touched = new Uint8Array(changes.length >> blockBits);

/**
 * What a glyph's outline covers of its box, which has a blank pixel at its right: exact areas, from what each line adds to the pixels right
 * of it, summed from left to right. Where contours overlap the sum is more than one, which is cut.
 * The method is that of Raph Levien's font-rs (2016) and of stb_truetype 1.06 and later.
 * @param scale pixels of a unit of the font
 */
export function coverageOf(outline: Outline, scale: number, box: PixelBox): Coverage {
  const stride = box.width * columnsAPixel;
  if (stride * box.height > changes.length) {
    changes = new Float32Array(2 * stride * box.height);
    touched = new Uint8Array((changes.length >> blockBits) + 1);
  }
  addOutline(outline, scale, box);
  const rows: number[] = [];
  const columns: number[] = [];
  const covered: number[] = [];
  for (let row = 0; row < box.height; row++) {
    rows.push(columns.length);
    let sum = 0;
    let last = 0;
    const end = (row + 1) * stride;
    for (let at = row * stride; at < end; ) {
      if (touched[at >> blockBits] === 0) {
        at = ((at >> blockBits) + 1) << blockBits;
        continue;
      }
      const change = changes[at] as number;
      if (change !== 0) {
        changes[at] = 0;
        sum += change;
        const area = Math.abs(sum);
        const now = area < nothing ? 0 : area > 1 - nothing ? 1 : area;
        if (now !== last) {
          columns.push(at - row * stride);
          covered.push(now);
          last = now;
        }
      }
      at++;
    }
  }
  touched.fill(0, 0, ((stride * box.height) >> blockBits) + 1);
  rows.push(columns.length);
  return { box, rows, columns, covered };
}

function addOutline(outline: Outline, scale: number, { left, top, width }: PixelBox): void {
  const stride = width * columnsAPixel;
  const x = (at: number) => ((outline[at] as number) * scale - left) * columnsAPixel;
  const y = (at: number) => -(outline[at + 1] as number) * scale - top;
  for (let at = 0; at < outline.length; at += 8) {
    const x0 = x(at);
    const y0 = y(at);
    const x1 = x(at + 2);
    const y1 = y(at + 2);
    const x2 = x(at + 4);
    const y2 = y(at + 4);
    const x3 = x(at + 6);
    const y3 = y(at + 6);
    const steps = chords(
      Math.max(Math.abs(x0 - 2 * x1 + x2), Math.abs(x1 - 2 * x2 + x3)) / columnsAPixel,
      Math.max(Math.abs(y0 - 2 * y1 + y2), Math.abs(y1 - 2 * y2 + y3)),
    );
    let fromX = x0;
    let fromY = y0;
    for (let step = 1; step < steps; step++) {
      const t = step / steps;
      const u = 1 - t;
      const toX = u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3;
      const toY = u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3;
      addLine(stride, fromX, fromY, toX, toY);
      fromX = toX;
      fromY = toY;
    }
    addLine(stride, fromX, fromY, x3, y3);
  }
}

/** How many chords a cubic curve takes, by its greatest second differences: Wang's formula, n = √(3·2/8 · M/ε). */
function chords(differenceX: number, differenceY: number): number {
  return Math.ceil(Math.sqrt((0.75 * (differenceX + differenceY)) / flatness)) || 1;
}

/** Adds what a line covers of each column that it crosses, and of all that lie right of it. */
function addLine(stride: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const down = y0 < y1;
  const high = down ? y0 : y1;
  const low = down ? y1 : y0;
  const slope = (x1 - x0) / (y1 - y0);
  let x = down ? x0 : x1;
  for (let row = Math.floor(high); row < low; row++) {
    const part = Math.min(row + 1, low) - Math.max(row, high);
    const next = x + slope * part;
    addPart(row * stride, Math.min(x, next), Math.max(x, next), down ? part : -part);
    x = next;
  }
}

/** The same of a line within a row, from `left` to `right`, which goes down by `part` of it. */
function addPart(row: number, left: number, right: number, part: number): void {
  const first = Math.floor(left);
  if (right <= first + 1) {
    const covered = part * (1 - ((left + right) / 2 - first));
    change(row + first, covered);
    change(row + first + 1, part - covered);
    return;
  }
  const each = part / (right - left);
  let before = 0;
  let column = first;
  for (; column < right; column++) {
    const from = Math.max(left - column, 0);
    const to = Math.min(right - column, 1);
    // Covered by what came in before it, whole, and by what crosses it, on its right side.
    const covered = each * (to - from) * (1 - (from + to) / 2);
    change(row + column, covered + before);
    before = each * (to - from) - covered;
  }
  change(row + column, before);
}

function change(at: number, by: number): void {
  changes[at] = (changes[at] as number) + by;
  touched[at >> blockBits] = 1;
}
