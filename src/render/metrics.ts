import { basename, extname } from "node:path";
import { InputError } from "../base/error.ts";
import type { Metrics, Run, Shape } from "../card/metrics.ts";
import type { FontFamily } from "../card/theme.ts";
import type { Face } from "./face.ts";
import { fallbackPackage, wideFamily } from "./fallback-fonts.ts";
import { openFont } from "./font.ts";
import { readFont } from "./font-files.ts";
import { type Slice, slicesOf } from "./font-slices.ts";
import { sfntOf } from "./sfnt.ts";
import { shapeWord, wordsOf } from "./word.ts";

const faces = new Map<string, Face>();

function openFace({ path, package: packageName }: Slice): Face {
  let face = faces.get(path);
  if (!face) {
    const file = readFont(path, packageName);
    try {
      const data = sfntOf(file);
      face = { name: nameFor(path), path, data, font: openFont(data) };
    } catch (error) {
      throw new InputError(`font file ${path} ${(error as Error).message}`);
    }
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
    if (points.every((point) => face.font.has(point))) return face;
  }
  return undefined;
}

const pictograph = /\p{Emoji_Presentation}|(?![©®™↔-↙0-9#*])\p{Extended_Pictographic}/u;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Text in which each character is a grapheme of its own: most text is, and asking ICU takes longer than setting it. */
const singles = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f-\u205e\u2070-\u209c\u20a0-\u20bf]*$/;

function graphemesOf(text: string): string[] {
  return singles.test(text) ? text.split("") : [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** A word with the faces that draw it. */
interface FacedWord {
  runs: { text: string; face: Face }[];
  width: number;
  letters: number;
}

/** Words set before, by family, then by weight and language: articles of one site share most of theirs. */
const facedWords = new WeakMap<FontFamily, Map<string, Map<string, FacedWord>>>();

/** At this many the words of a family at a weight are forgotten, so that memory stays flat. */
const mostWords = 4000;

function wordsIn(family: FontFamily, key: string): Map<string, FacedWord> {
  let byKey = facedWords.get(family);
  if (!byKey) {
    byKey = new Map();
    facedWords.set(family, byKey);
  }
  let words = byKey.get(key);
  if (!words || words.size >= mostWords) {
    words = new Map();
    byKey.set(key, words);
  }
  return words;
}

/**
 * Measures with the fonts of a theme, opening files as characters ask for them.
 * `opened` fills with every face a card used, by name: satori is given those and no others.
 */
export function createMetrics(lang: string): { metrics: Metrics; opened: ReadonlyMap<string, Face> } {
  const opened = new Map<string, Face>();
  const shapes = new Map<FontFamily, Map<string, Shape>>();

  function faceFor(grapheme: string, family: FontFamily, weight: number, field: string): Face {
    const own = faceIn(slicesOf(family, weight), grapheme) ?? faceIn(slicesOf(wideFamily, weight), grapheme);
    if (own) return own;
    const fallback = fallbackPackage(grapheme, lang);
    const other =
      fallback && withReason(grapheme, field, () => faceIn(slicesOf({ package: fallback }, weight), grapheme));
    if (other) return other;
    throw new InputError(`no font has ${nameOf(grapheme)}, which the card's ${field} needs`);
  }

  function setWord(text: string, family: FontFamily, weight: number, field: string): FacedWord {
    const runs: FacedWord["runs"] = [];
    const all = graphemesOf(text);
    for (const segment of all) {
      const last = runs.at(-1);
      // A space stays with the word before it where it can, as satori's own shaping does; an emoji's is too wide.
      const kept = last && segment === " " && !pictograph.test(last.text) && last.face.font.has(0x20);
      const face = kept ? last.face : faceFor(segment, family, weight, field);
      if (last?.face === face) last.text += segment;
      else runs.push({ text: segment, face });
    }
    const width = runs.reduce((sum, run) => sum + shapeWord(run.face, run.text, true).width, 0);
    return { runs, width, letters: all.length };
  }

  function shape(text: string, family: FontFamily, weight: number, field: string): Shape {
    const known = shapes.get(family) ?? new Map<string, Shape>();
    shapes.set(family, known);
    const key = `${weight} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const words = wordsIn(family, `${weight} ${lang}`);
    const runs: FacedWord["runs"] = [];
    let width = 0;
    let letters = 0;
    for (const part of wordsOf(text)) {
      let word = words.get(part);
      if (!word) {
        word = setWord(part, family, weight, field);
        words.set(part, word);
      }
      width += word.width;
      letters += word.letters;
      for (const { text, face } of word.runs) {
        const last = runs.at(-1);
        if (last?.face === face) last.text += text;
        else runs.push({ text, face });
        opened.set(face.name, face);
      }
    }
    const result = { runs: drawnRuns(runs), width, letters, bearing: bearingOf(runs[0]) };
    known.set(key, result);
    return result;
  }

  return { metrics: { shape }, opened };
}

/** Space that the first glyph carries at its left; a glyph that draws nothing carries none. */
function bearingOf(run: { text: string; face: Face } | undefined): number {
  const [word] = wordsOf(run?.text ?? "");
  if (!run || !word) return 0;
  const [first] = shapeWord(run.face, word, true).glyphs;
  return ((first && run.face.font.ink(first.glyph)?.left) ?? 0) / run.face.font.unitsPerEm;
}

/**
 * satori looks fonts up by a character's first UTF-16 unit, so two emoji from two files would both be
 * drawn from the first one's: text with characters above U+FFFF is split where the font changes.
 * All other text stays one run, which bidirectional reordering needs.
 */
function drawnRuns(runs: readonly { text: string; face: Face }[]): Run[] {
  // It also takes a character with an emoji selector for an image to load, though a font draws it.
  const drawn = runs.map(({ text, face }) => ({ text: text.replaceAll("\ufe0f", ""), family: face.name }));
  if (drawn.some(({ text }) => /[\u{10000}-\u{10ffff}]/u.test(text) || pictograph.test(text))) return drawn;
  const family = [...new Set(drawn.map((run) => run.family))].join(", ");
  return [{ text: drawn.map(({ text }) => text).join(""), family }];
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
