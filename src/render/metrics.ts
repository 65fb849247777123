import { basename, extname } from "node:path";
import * as fontkit from "fontkit";
import type { Metrics, Run, Shape } from "../card/metrics.ts";
import type { FontFamily } from "../card/theme.ts";
import { InputError } from "../error.ts";
import { fallbackPackage, wideFamily } from "./fallback-fonts.ts";
import { readFont } from "./font-files.ts";
import { type Slice, slicesOf } from "./font-slices.ts";

/** A font file that is open: satori draws from its bytes, we measure with `font`. */
export interface Face {
  /** Its only name to satori, which would otherwise choose among files of one family by weight alone. */
  name: string;
  data: Buffer;
  font: fontkit.Font;
}

const faces = new Map<string, Face>();

function openFace({ path, package: packageName }: Slice): Face {
  let face = faces.get(path);
  if (!face) {
    const data = readFont(path, packageName);
    let font: fontkit.Font | fontkit.FontCollection;
    try {
      font = fontkit.create(data);
    } catch (error) {
      throw new InputError(`font file ${path} is not a font that can be read: ${(error as Error).message}`);
    }
    if (font.type === "TTC" || font.type === "DFont")
      throw new InputError(`font file ${path} is a collection; give one font`);
    face = { name: nameFor(path), data, font: font as fontkit.Font };
    faces.set(path, face);
  }
  return face;
}

/** The file’s own name, so that an SVG with words in it says the same on every machine. satori takes what follows a `_` for a language. */
function nameFor(path: string): string {
  const base = basename(path, extname(path)).replace(/[^a-z0-9-]/gi, "-");
  const taken = [...faces.values()].filter(({ name }) => name === base || name.startsWith(`${base}.`)).length;
  return taken > 0 ? `${base}.${taken + 1}` : base;
}

/** Joiners and variation selectors: they shape their neighbours and need no glyph of their own. */
const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064]|\p{Variation_Selector}/u;

function faceIn(slices: readonly Slice[], grapheme: string): Face | undefined {
  const points = [...grapheme].filter((char) => !invisible.test(char)).map((char) => char.codePointAt(0) ?? 0);
  for (const slice of slices) {
    const first = points[0] ?? 0x20;
    if (slice.ranges.length > 0 && !slice.ranges.some(([from, to]) => from <= first && first <= to)) continue;
    const face = openFace(slice);
    if (points.every((point) => face.font.hasGlyphForCodePoint(point))) return face;
  }
  return undefined;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * Measures with the fonts of a theme, opening files as characters ask for them.
 * `opened` fills with every face a card used: satori is given those and no others.
 */
export function createMetrics(lang: string): { metrics: Metrics; opened: Set<Face> } {
  const opened = new Set<Face>();
  const shapes = new Map<string, Shape>();

  function faceFor(grapheme: string, family: FontFamily, weight: number, field: string): Face {
    const own = faceIn(slicesOf(family, weight), grapheme) ?? faceIn(slicesOf(wideFamily, weight), grapheme);
    if (own) return own;
    const fallback = fallbackPackage(grapheme, lang);
    const other =
      fallback && withReason(grapheme, field, () => faceIn(slicesOf({ package: fallback }, weight), grapheme));
    if (other) return other;
    throw new InputError(`no font has ${nameOf(grapheme)}, which the card's ${field} needs`);
  }

  function shape(text: string, family: FontFamily, weight: number, field: string): Shape {
    const key = JSON.stringify([text, family, weight]);
    const known = shapes.get(key);
    if (known) return known;
    const runs: { text: string; face: Face }[] = [];
    let letters = 0;
    for (const { segment } of graphemes.segment(text)) {
      letters += 1;
      const last = runs.at(-1);
      // A space stays with the word before it where it can, as satori's own shaping does.
      const face =
        last && segment === " " && last.face.font.hasGlyphForCodePoint(0x20)
          ? last.face
          : faceFor(segment, family, weight, field);
      if (last?.face === face) last.text += segment;
      else runs.push({ text: segment, face });
    }
    let width = 0;
    for (const run of runs) {
      opened.add(run.face);
      width += run.face.font.layout(run.text).advanceWidth / run.face.font.unitsPerEm;
    }
    const first = runs[0]?.face.font.layout(runs[0].text);
    const bearing = first ? (first.glyphs[0]?.bbox.minX ?? 0) / (runs[0]?.face.font.unitsPerEm ?? 1) : 0;
    const result = { runs: drawnRuns(runs), width, letters, bearing: Number.isFinite(bearing) ? bearing : 0 };
    shapes.set(key, result);
    return result;
  }

  return { metrics: { shape }, opened };
}

/**
 * satori looks fonts up by a character's first UTF-16 unit, so two emoji from two files would both be
 * drawn from the first one's: text with characters above U+FFFF is split where the font changes.
 * All other text stays one run, which bidirectional reordering needs.
 */
function drawnRuns(runs: readonly { text: string; face: Face }[]): Run[] {
  if (runs.some(({ text }) => /[\ud800-\udfff]/.test(text))) {
    return runs.map(({ text, face }) => ({ text, family: face.name }));
  }
  const family = [...new Set(runs.map(({ face }) => face.name))].join(", ");
  return [{ text: runs.map(({ text }) => text).join(""), family }];
}

function withReason<T>(grapheme: string, field: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${nameOf(grapheme)} in the card's ${field} needs a further font: ${error.message}`);
  }
}

/** "日" (U+65E5) */
function nameOf(grapheme: string): string {
  const points = [...grapheme].map(
    (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return `“${grapheme}” (${points.join(" ")})`;
}
