import {
  balanceLines,
  fillLines,
  heldTogether,
  join,
  lineWidth,
  type MeasuredPiece,
  type Piece,
  piecesOf,
  softHyphen,
} from "./break-lines.ts";
import { createMeasure } from "./measure.ts";
import type { Metrics, Run } from "./metrics.ts";
import type { Size } from "./size.ts";
import { syllableCuts } from "./syllables.ts";
import type { TextStyle, TextStyleName, Theme } from "./theme.ts";
import { directionOf, typographic } from "./typography.ts";

/** Room for a text, in pixels, and how far the text may go to stay in it. */
export interface Box {
  /** The card's field that the text comes from, for whoever reports a fault: "figures[0].label". */
  field: string;
  width: number;
  /** Default 1. */
  lines?: number;
  /** Default: as high as `lines` lines. */
  height?: number;
  /** Instead of the style's own size, in pixels of this card. */
  size?: number;
  /** Instead of the style's own least size, in pixels of this card. */
  least?: number;
  /** A value stays whole: it shrinks, and is never wrapped. Default false. */
  whole?: boolean;
  /** Words of the text that no line ends within, where that costs no other line. */
  together?: string;
}

/** Text that has its size and its line breaks. */
export interface Setting {
  field: string;
  lines: SetLine[];
  /** The longest line, and all lines, in pixels. */
  width: number;
  height: number;
  fontSize: number;
  lineHeight: number;
  letterSpacing: number;
  /** Pixels by which the first glyph stands in from the left edge. */
  bearing: number;
  direction: "ltr" | "rtl";
  /** Words were left out, or the text is wider than its box even at its least size. */
  clamped: boolean;
  overflows: boolean;
  /** A word was cut: it is wider than its box even at the least size. */
  hyphenated: boolean;
}

/** Whether and how a text fits its box. */
interface Fit {
  fontSize: number;
  /** Words are left out. */
  clamped: boolean;
  /** A word is cut: it is wider than its box even at the least size. */
  hyphenated: boolean;
}

/** The lines that a fit fills, before they are balanced; widths are multiples of the font size. */
interface Filled {
  pieces: MeasuredPiece[];
  lines: MeasuredPiece[][];
  width: number;
}

export interface SetLine {
  text: string;
  width: number;
  runs: Run[];
}

/** Sets text for one card, in one theme and size. */
export interface Typesetter {
  /** Shrinks to the style's least size, over at most `lines` lines; then ends with an ellipsis. */
  set(text: string, style: TextStyleName, box: Box): Setting;
  /** What `set` would come to, for a tenth of its price: for whoever tries several rooms. */
  fit(text: string, style: TextStyleName, box: Box): Fit;
  /** The largest size, at most the style's own, at which the text stays whole on one line of `width`. */
  sizeFor(text: string, style: TextStyleName, width: number): number;
  /** The width of the text on one line at `size`, in pixels. */
  widthOf(text: string, style: TextStyleName, size: number): number;
  /** The style's size and least size on this card, in pixels. */
  style(name: TextStyleName): TextStyle;
  /** Pixels on this card for a length that a theme gives for `og`. */
  px(length: number): number;
}

/** Amounts read from left to right in every language, also where the words around them do not. */
const numeric: ReadonlySet<TextStyleName> = new Set(["value", "unit", "amount", "figure"]);

const ellipsis = "…";

/** UTF-16 units of a text that are set: no card has room for as many, and what they cost grows with their square. */
const mostSet = 2000;

/** Letters kern with the spaces between pieces too, which the sum of the pieces does not know. */
const kerned = 0.992;

export function createTypesetter(metrics: Metrics, theme: Theme, size: Size, lang: string): Typesetter {
  const px = (length: number) => Math.round(length * size.scale);
  const direction = directionOf(lang);
  const { shape, lengthOf, drawable } = createMeasure(metrics, theme);
  // A template tries a text in several rooms, and its words are as wide in all of them.
  const measured = new Map<string, MeasuredPiece[]>();

  function style(name: TextStyleName): TextStyle {
    const token = theme.text[name];
    return { ...token, size: px(token.size), least: Math.max(px(token.least), size.legible) };
  }

  function fit(source: string, name: TextStyleName, box: Box): Fit & Filled {
    const token = style(name);
    const text = cutable(cased(source, token, lang), lang, box.whole, (part) => drawable(part, token, box.field));
    const largest = box.size ?? token.size;
    const least = Math.min(largest, box.least ?? token.least);
    const emWidth = (part: string) => lengthOf(part, token, 1, box.field);
    const measure = (piece: Piece): MeasuredPiece => ({
      ...piece,
      width: emWidth(piece.text),
      gap: piece.space ? emWidth(piece.space) : 0,
      tail: piece.hyphen ? emWidth("-") : 0,
    });
    const key = `${name} ${box.whole === true} ${box.together ?? ""} ${text}`;
    const pieces = measured.get(key) ?? breakable(text, lang, box).map(measure);
    measured.set(key, pieces);
    const allowed = (fontSize: number) => mostLines(box, lineHeight(token, fontSize));
    const roomFor = (parts: readonly Piece[]) => (parts.length > 1 ? box.width * kerned : box.width);

    for (let fontSize = largest; fontSize > least; fontSize = Math.max(least, Math.floor(fontSize * 0.98))) {
      const width = roomFor(pieces) / fontSize;
      const lines = fillLines(pieces, width);
      if (lines.length <= allowed(fontSize) && lines.every((line) => lineWidth(line) <= width)) {
        return { fontSize, pieces, lines, width, clamped: false, hyphenated: false };
      }
    }

    const width = roomFor(pieces) / least;
    const cut = box.whole ? pieces : pieces.flatMap((piece) => splitWord(piece, width, emWidth)).map(measure);
    const lines = fillLines(cut, width);
    const most = allowed(least);
    return {
      fontSize: least,
      pieces: cut,
      lines: lines.slice(0, most),
      width,
      clamped: lines.length > most,
      hyphenated: cut.length > pieces.length,
    };
  }

  function set(source: string, name: TextStyleName, box: Box): Setting {
    const token = style(name);
    const { fontSize, pieces, lines: filled, width: room, clamped, hyphenated } = fit(source, name, box);
    const texts = clamped
      ? withEllipsis(filled, room, (text) => lengthOf(text, token, 1, box.field))
      : balanceLines(pieces, room);
    const lines = texts.map((line) => ({
      text: line,
      width: lengthOf(line, token, fontSize, box.field),
      runs: shape(line, token, box.field).runs,
    }));
    const width = Math.max(0, ...lines.map((line) => line.width));
    const height = lineHeight(token, fontSize);
    return {
      field: box.field,
      lines,
      width,
      height: lines.length * height,
      fontSize,
      lineHeight: height,
      letterSpacing: token.tracking * fontSize,
      bearing: texts[0] ? Math.min(...texts.map((line) => shape(line, token, box.field).bearing)) * fontSize : 0,
      direction: numeric.has(name) ? "ltr" : direction,
      clamped,
      overflows: width > box.width + 1,
      hyphenated,
    };
  }

  return {
    set,
    fit,
    style,
    px,
    widthOf: (text, name, fontSize) => lengthOf(text, style(name), fontSize),
    sizeFor(text, name, width) {
      const token = style(name);
      return Math.max(token.least, Math.min(token.size, Math.floor(width / lengthOf(text, token, 1))));
    },
  };
}

/** Where a text's lines may end. */
function breakable(text: string, lang: string, { whole, together }: Box): Piece[] {
  return whole ? [{ text, space: "" }] : heldTogether(piecesOf(text, lang), together);
}

function cased(source: string, { transform }: TextStyle, lang: string): string {
  return transform === "uppercase" ? source.toLocaleUpperCase(lang) : source;
}

/** A text as it can be drawn. Where its author lets a word be cut is known until its lines are broken. */
function cutable(source: string, lang: string, whole: boolean | undefined, draw: (part: string) => string): string {
  return typographic(source.slice(0, mostSet), lang)
    .split(softHyphen)
    .map(draw)
    .join(whole ? "" : softHyphen);
}

/** A word wider than the line is cut with a hyphen: at its least size there is nothing else left to do. */
function splitWord(piece: Piece, width: number, widthOf: (text: string) => number): Piece[] {
  if (widthOf(piece.text) <= width) return [piece];
  const cuts = [0, ...syllableCuts(piece.text), piece.text.length];
  return cuts.slice(1).flatMap((cut, index) => {
    const last = cut === piece.text.length;
    const text = piece.text.slice(cuts[index], cut);
    const syllable = { text, space: last ? piece.space : "", ...(!last && { hyphen: true }) };
    return widthOf(last ? text : `${text}-`) <= width ? [syllable] : splitLetters(syllable, width, widthOf);
  });
}

/** What has no syllables that would fit, cut after any letter. */
function splitLetters(piece: Piece, width: number, widthOf: (text: string) => number): Piece[] {
  const letters = [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(piece.text)].map(
    ({ segment }) => segment,
  );
  const parts: Piece[] = [];
  let part = "";
  for (const letter of letters) {
    // A mark of punctuation stays with its letter, and would be left alone after it.
    if (part && /^[\p{L}\p{N}]/u.test(letter) && widthOf(`${part}${letter}-`) > width) {
      parts.push({ text: part, space: "", ...(/\p{L}$/u.test(part) && { hyphen: true }) });
      part = "";
    }
    part += letter;
  }
  return [...parts, { ...piece, text: part }];
}

/** The lines' words, with an ellipsis for those that had no room after them. */
function withEllipsis(lines: MeasuredPiece[][], width: number, widthOf: (text: string) => number): string[] {
  const kept = lines.map(join);
  let last = kept.pop() ?? "";
  while (last && widthOf(last + ellipsis) > width) {
    const shorter = last.replace(/\s*\S+$/u, "");
    last = shorter || last.slice(0, -1);
  }
  return [...kept, last.replace(/[\s,;:.–—-]+$/u, "") + ellipsis];
}

/** One at least, though it be too high. */
function mostLines({ lines = 1, height = Number.POSITIVE_INFINITY }: Box, lineHeight: number): number {
  return Math.max(1, Math.min(lines, Math.floor(height / lineHeight)));
}

function lineHeight({ leading }: TextStyle, fontSize: number): number {
  return Math.ceil(fontSize * leading);
}
