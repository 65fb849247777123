import { fullCoverage, type Mask } from "./canvas.ts";
import type { Face } from "./face.ts";
import type { Ink } from "./font.ts";
import { sharp } from "./sharp.ts";

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
export const phases = 4;

const allPhases = Array.from({ length: phases }, (_, phase) => phase);

/** A glyph as it stands at one of these places. */
export interface GlyphAt {
  strike: Strike;
  /** Its number in the font. */
  glyph: number;
  /** 0 to `phases` - 1. */
  phase: number;
}

interface Cell extends GlyphAt {
  box: GlyphBox;
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

/**
 * libvips has SVG drawn in tiles of 2000 pixels (`TILE_SIZE` of its svgload.c). A letter that two of them share has other edges than one
 * that does not, and which letters these were would depend on what was drawn before.
 */
const sheetWidth = 2000;

/** Rasterises glyphs, all on one sheet: starting the rasteriser costs more than a glyph. */
export async function rasterizeGlyphs(missing: readonly GlyphAt[]): Promise<void> {
  if (bytes > mostBytes) {
    strikes.clear();
    bytes = 0;
  }
  let left = 0;
  let top = 0;
  let row = 0;
  const cells: { each: Cell; x: number; y: number }[] = [];
  const paths: string[] = [];
  // The high ones beside each other, so that little of a row is left empty.
  for (const each of missing.map(cellOf).sort((a, b) => b.box.height - a.box.height)) {
    const { box } = each;
    if (left + box.width > sheetWidth) {
      left = 0;
      top += row;
      row = 0;
    }
    cells.push({ each, x: left, y: top });
    paths.push(pathAt(each, left - box.left, top - box.top));
    left += box.width;
    row = Math.max(row, box.height);
  }
  const width = Math.max(...cells.map(({ x, each }) => x + each.box.width));
  const height = top + row;
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/><g fill="#fff">${paths.join("")}</g></svg>`;
  const pixels = await sharp(Buffer.from(sheet)).extractChannel(0).raw().toBuffer();
  for (const { each, x, y } of cells) {
    const mask = maskOf(pixels, y * width + x, width, each.box);
    each.strike.masks.set(each.glyph * phases + each.phase, mask);
    bytes += mask.edges.byteLength + mask.stretches.byteLength;
  }
}

function cellOf(each: GlyphAt): Cell {
  const { face, fontSize } = each.strike;
  return { ...each, box: boxOf(face.font.ink(each.glyph), fontSize / face.font.unitsPerEm, each.phase) };
}

interface GlyphBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

function maskOf(pixels: Buffer, corner: number, stride: number, box: GlyphBox): Mask {
  const stretches: number[] = [];
  const edges: number[] = [];
  for (let row = 0; row < box.height; row++) {
    let open = false;
    for (let column = 0; column < box.width; column++) {
      const level = Math.round(((pixels[corner + row * stride + column] as number) * fullCoverage) / 255);
      const full = level === fullCoverage;
      if (full && open) stretches[stretches.length - 1] = (stretches[stretches.length - 1] as number) + 1;
      else if (full) stretches.push(box.top + row, box.left + column, 1);
      else if (level > 0) edges.push(box.top + row, box.left + column, level);
      open = full;
    }
  }
  return { stretches: Int16Array.from(stretches), edges: Int16Array.from(edges) };
}

/** A pixel more than the outline on each side, for what the edge's smoothing spills. */
function boxOf(ink: Ink | undefined, scale: number, phase: number): GlyphBox {
  if (!ink) return { left: 0, top: 0, width: 1, height: 1 };
  const left = Math.floor(ink.left * scale + phase / phases) - 1;
  const top = Math.floor(-ink.top * scale) - 1;
  const right = Math.ceil(ink.right * scale + phase / phases) + 1;
  const bottom = Math.ceil(-ink.bottom * scale) + 1;
  return { left, top, width: right - left, height: bottom - top };
}

function pathAt({ strike, glyph, phase }: Cell, x: number, y: number): string {
  const { font } = strike.face;
  const scale = strike.fontSize / font.unitsPerEm;
  return `<path transform="translate(${x + phase / phases} ${y}) scale(${scale} ${-scale})" d="${font.outline(glyph)}"/>`;
}
