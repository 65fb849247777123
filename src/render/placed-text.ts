import type { Run } from "../card/metrics.ts";
import type { Setting } from "../card/typesetter.ts";
import { type Canvas, stamp } from "./canvas.ts";
import type { Face } from "./face.ts";
import { type GlyphAt, maskAt, missingAmong, phases, rasterizeGlyphs, strikeOf } from "./strike.ts";
import { shapeWord, wordsOf } from "./word.ts";

/** A text and where the layout put it, in pixels from the card's top left. */
export interface PlacedText {
  of: Setting;
  color: string;
  align: "start" | "center" | "end";
  left: number;
  top: number;
  width: number;
}

/**
 * Scripts whose letters stand one after the other, each for itself. Texts of others are left to satori,
 * which reorders and joins them.
 */
const simple =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}]*$/u;
const complex = /[\p{M}\u{10000}-\u{10ffff}\u200b-\u200f\u2028-\u202e\u2060-\u2069]|\p{Emoji_Presentation}/u;

export function isSimple({ direction, lines }: Setting): boolean {
  return (
    direction === "ltr" &&
    lines.every(({ text, runs }) => simple.test(text) && !complex.test(text) && !runs.some(({ image }) => image))
  );
}

/** satori gives measured text whole pixels, so that it still fits. */
export function measuredWidth(width: number): number {
  return Math.ceil(width - 0.001);
}

/** Pixels that a run of a text takes. */
export function runWidth(run: Run, { fontSize, letterSpacing }: Setting, faces: ReadonlyMap<string, Face>): number {
  let width = 0;
  for (const { text, face } of facePieces(run.text, run.family, faces)) {
    for (const part of wordsOf(text)) {
      const word = shapeWord(face, part, letterSpacing === 0);
      width += word.width * fontSize + word.glyphs.length * letterSpacing;
    }
  }
  return width;
}

/** Pixels from a line's top to its baseline, as satori and Chrome round them: half of the leading above the type. */
export function baselineOf(
  { lines, fontSize, lineHeight }: Setting,
  index: number,
  faces: ReadonlyMap<string, Face>,
): number {
  // satori keeps the line height as a multiple of the size: where that falls short of a whole, so does the floor.
  const drawn = (lineHeight / fontSize) * fontSize;
  let baseline = 0;
  for (const { text, family } of lines[index]?.runs ?? []) {
    for (const { face } of facePieces(text, family, faces)) {
      const ascent = Math.round((face.font.ascent / face.font.unitsPerEm) * fontSize);
      const descent = Math.round((-face.font.descent / face.font.unitsPerEm) * fontSize);
      baseline = Math.max(baseline, ascent + Math.floor((drawn - ascent - descent) / 2));
    }
  }
  return baseline;
}

/** Text cut where the face changes: the first of the family that has a character draws it, and the space after it. */
function facePieces(text: string, family: string, faces: ReadonlyMap<string, Face>): { text: string; face: Face }[] {
  const alone = faces.get(family);
  if (alone) return [{ text, face: alone }];
  const stack = family.split(", ").flatMap((name) => faces.get(name) ?? []);
  const [only] = stack;
  if (!only) throw new Error(`no open face is named ${family}`);
  if (stack.length === 1) return [{ text, face: only }];
  const pieces: { text: string; face: Face }[] = [];
  for (const char of text) {
    const before = pieces.at(-1)?.face;
    const kept = char === " " && before?.font.has(0x20) ? before : undefined;
    const face = kept ?? stack.find(({ font }) => font.has(char.codePointAt(0) as number)) ?? only;
    const last = pieces.at(-1);
    if (last?.face === face) last.text += char;
    else pieces.push({ text: char, face });
  }
  return pieces;
}

/** It stands as many quarter pixels right of `x` as its phase is. */
interface PlacedGlyph extends GlyphAt {
  x: number;
  y: number;
  color: number;
}

/** Draws texts on a canvas, over what is there. */
export function drawTexts(canvas: Canvas, texts: readonly PlacedText[], faces: ReadonlyMap<string, Face>): void {
  // One list for all: V8 copies what `flatMap` joins member by member.
  const glyphs: PlacedGlyph[] = [];
  for (const text of texts) addGlyphs(text, faces, glyphs);
  const missing = missingAmong(glyphs);
  if (missing.length > 0) rasterizeGlyphs(missing);
  for (const each of glyphs) {
    const mask = maskAt(each);
    if (mask) stamp(canvas, mask, each.x, each.y, each.color);
  }
}

/** Where a line begins, in pixels from the card's left edge. */
export function lineLeft({ of, align, left, width }: PlacedText, index: number): number {
  const spare = width - measuredWidth(of.lines[index]?.width ?? width);
  return Math.round(left + (align === "start" ? 0 : align === "end" ? spare : spare / 2));
}

function addGlyphs(text: PlacedText, faces: ReadonlyMap<string, Face>, glyphs: PlacedGlyph[]): void {
  const { of, color, top } = text;
  const fill = Number.parseInt(color.slice(1), 16);
  for (const [index, line] of of.lines.entries()) {
    let x = lineLeft(text, index);
    const y = Math.round(top + index * of.lineHeight + baselineOf(of, index, faces));
    for (const run of line.runs) {
      for (const { text, face } of facePieces(run.text, run.family, faces)) {
        const strike = strikeOf(face, of.fontSize);
        for (const part of wordsOf(text)) {
          const word = shapeWord(face, part, of.letterSpacing === 0);
          let letter = 0;
          for (const { glyph, x: dx, y: dy } of word.glyphs) {
            const at = Math.round((x + dx * of.fontSize + letter * of.letterSpacing) * phases);
            const pixel = Math.floor(at / phases);
            glyphs.push({
              strike,
              glyph,
              phase: at - pixel * phases,
              x: pixel,
              y: y - Math.round(dy * of.fontSize),
              color: fill,
            });
            letter++;
          }
          x += word.width * of.fontSize + word.glyphs.length * of.letterSpacing;
        }
      }
    }
  }
}
