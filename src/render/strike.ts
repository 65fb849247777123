import { fullCoverage, type Mask } from "./canvas.ts";
import { type Coverage, columnsAPixel, coverageOf, type PixelBox } from "./coverage.ts";
import type { Face } from "./face.ts";
import type { Outline } from "./font.ts";

/**
 * The masks of a face's glyphs at one size. A card's letters come from a handful of strikes, each glyph of
 * which is rasterised once and then only copied: outlines cost most of what a card's pixels cost.
 */
export interface Strike {
  face: Face;
  fontSize: number;
  masks: Map<number, Mask>;
}

/** A glyph is rasterised at this many places between two pixels, so that it stands at most ⅛ pixel off. */
export const phases = columnsAPixel;

const allPhases = Array.from({ length: phases }, (_, phase) => phase);

/** A glyph as it stands at one of these places. */
export interface GlyphAt {
  strike: Strike;
  /** Its number in the font. */
  glyph: number;
  /** 0 to `phases` - 1. */
  phase: number;
}

/** The mask of a glyph, where it is there. */
export function maskAt({ strike, glyph, phase }: GlyphAt): Mask | undefined {
  return strike.masks.get(glyph * phases + phase);
}

/**
 * Pixels of a size from which a glyph is rasterised only where it stands. Such sizes are a hero's, of few digits, and change from card to
 * card: of the places of their glyphs no card asks for two thirds, and their pixels are most of all.
 */
const heroSize = 120;

/** What of these has no mask yet, each once; of a text's sizes at all places, for the next card has the same letters at others. */
export function missingAmong(glyphs: readonly GlyphAt[]): GlyphAt[] {
  const missing = new Map<Strike, Map<number, GlyphAt>>();
  for (const each of glyphs) {
    if (maskAt(each)) continue;
    const { strike, glyph } = each;
    const ofStrike = missing.get(strike) ?? new Map<number, GlyphAt>();
    missing.set(strike, ofStrike);
    for (const phase of strike.fontSize < heroSize ? allPhases : [each.phase])
      ofStrike.set(glyph * phases + phase, { strike, glyph, phase });
  }
  return [...missing.values()].flatMap((ofStrike) => [...ofStrike.values()]);
}

/** Bytes of masks at which all strikes are forgotten, so that memory stays flat however many sizes values are set in. */
const mostBytes = 24_000_000;

const strikes = new Map<string, Strike>();
let bytes = 0;

export function strikeOf(face: Face, fontSize: number): Strike {
  const key = `${fontSize} ${face.name}`;
  let strike = strikes.get(key);
  if (!strike) {
    strike = { face, fontSize, masks: new Map() };
    strikes.set(key, strike);
  }
  return strike;
}

/** Rasterises glyphs. Those of one strike that are the same but for their place come after each other, and are rasterised once. */
export function rasterizeGlyphs(missing: readonly GlyphAt[]): void {
  if (bytes > mostBytes) {
    strikes.clear();
    bytes = 0;
  }
  let last: { strike: Strike; glyph: number; coverage: Coverage } | undefined;
  for (const { strike, glyph, phase } of missing) {
    if (last?.strike !== strike || last.glyph !== glyph) last = { strike, glyph, coverage: rasterize(strike, glyph) };
    const mask = maskOf(last.coverage, phase);
    strike.masks.set(glyph * phases + phase, mask);
    bytes += mask.edges.byteLength + mask.stretches.byteLength;
  }
}

function rasterize({ face: { font }, fontSize }: Strike, glyph: number): Coverage {
  const scale = fontSize / font.unitsPerEm;
  const outline = font.outline(glyph);
  return coverageOf(outline, scale, boxOf(outline, scale));
}

/** The mask of a glyph that stands so many columns right of where it was rasterised. */
function maskOf({ box: { left, top }, rows, columns, covered }: Coverage, phase: number): Mask {
  const stretches: number[] = [];
  const edges: number[] = [];
  const stretch = (row: number, column: number, length: number) => {
    const last = stretches.length - 3;
    if (stretches[last] === row && (stretches[last + 1] as number) + (stretches[last + 2] as number) === column)
      stretches[last + 2] = (stretches[last + 2] as number) + length;
    else stretches.push(row, column, length);
  };
  const pixel = (row: number, column: number, sum: number) => {
    const level = Math.round((sum * fullCoverage) / columnsAPixel);
    if (level === fullCoverage) stretch(row, column, 1);
    else if (level > 0) edges.push(row, column, level);
  };
  for (let row = 0; row + 1 < rows.length; row++) {
    // The pixel that the last span ended in, and what is covered of it so far.
    let begun = 0;
    let sum = 0;
    for (let span = rows[row] as number; span < (rows[row + 1] as number); span++) {
      const cover = covered[span] as number;
      if (cover === 0) continue;
      const end = (columns[span + 1] as number) + phase;
      for (let at = (columns[span] as number) + phase; at < end; ) {
        const here = Math.floor(at / columnsAPixel);
        if (here !== begun) {
          if (sum > 0) pixel(top + row, left + begun, sum);
          begun = here;
          sum = 0;
        }
        const next = (here + 1) * columnsAPixel;
        if (cover === 1 && next - at === columnsAPixel && end >= next) {
          const length = Math.floor((end - at) / columnsAPixel);
          stretch(top + row, left + here, length);
          at += length * columnsAPixel;
        } else {
          sum += cover * (Math.min(end, next) - at);
          at = Math.min(end, next);
        }
      }
    }
    if (sum > 0) pixel(top + row, left + begun, sum);
  }
  return { stretches: new Int16Array(stretches), edges: new Int16Array(edges) };
}

/** Of a glyph at any place between two pixels: a column more on its right, for what ends there. A curve lies between its points. */
function boxOf(outline: Outline, scale: number): PixelBox {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < outline.length; at += 2) {
    const x = outline[at] as number;
    const y = -(outline[at + 1] as number);
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  if (left > right) return { left: 0, top: 0, width: 0, height: 0 };
  const [firstColumn, firstRow] = [Math.floor(left * scale), Math.floor(top * scale)];
  return {
    left: firstColumn,
    top: firstRow,
    width: Math.floor(right * scale) + 2 - firstColumn,
    height: Math.floor(bottom * scale) + 1 - firstRow,
  };
}
