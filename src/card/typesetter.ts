import { balanceLines, fillLines, join, lineWidth, type MeasuredPiece } from "./break-lines.ts";
import { createMeasure } from "./measure.ts";
import type { Metrics, Run } from "./metrics.ts";
import { createPieces } from "./pieces.ts";
import type { Size } from "./size.ts";
import type { TextStyle, TextStyleName, Theme } from "./theme.ts";
import { directionOf } from "./typography.ts";

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

/** Letters kern with the spaces between pieces too, which the sum of the pieces does not know. */
const kerned = 0.992;

export function createTypesetter(metrics: Metrics, theme: Theme, size: Size, lang: string): Typesetter {
  const px = (length: number) => Math.round(length * size.scale);
  const direction = directionOf(lang);
  const measure = createMeasure(metrics, theme);
  const { shape, lengthOf } = measure;
  const texts = createPieces(measure, lang);
  const styles = new Map<TextStyleName, TextStyle>();

  function style(name: TextStyleName): TextStyle {
    const known = styles.get(name);
    if (known) return known;
    const token = theme.text[name];
    const own = { ...token, size: px(token.size), least: Math.max(px(token.least), size.legible) };
    styles.set(name, own);
    return own;
  }

  function fit(source: string, name: TextStyleName, box: Box): Fit & Filled {
    const token = style(name);
    const largest = box.size ?? token.size;
    const least = Math.min(largest, box.least ?? token.least);
    const pieces = texts.of(source, name, token, box);
    const allowed = (fontSize: number) => mostLines(box, lineHeight(token, fontSize));
    const roomFor = (parts: readonly MeasuredPiece[]) => (parts.length > 1 ? box.width * kerned : box.width);
    const ink = pieces.reduce((sum, piece) => sum + piece.width, 0);

    for (let fontSize = largest; fontSize > least; fontSize = Math.max(least, Math.floor(fontSize * 0.98))) {
      const width = roomFor(pieces) / fontSize;
      // Words that are wider than all lines, without their spaces, need not be put on them.
      if (ink > allowed(fontSize) * width) continue;
      const lines = fillLines(pieces, width);
      if (lines.length <= allowed(fontSize) && lines.every((line) => lineWidth(line) <= width)) {
        return { fontSize, pieces, lines, width, clamped: false, hyphenated: false };
      }
    }

    const width = roomFor(pieces) / least;
    const cut = box.whole ? pieces : texts.cut(pieces, width, token, box.field);
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
    const said = clamped
      ? withEllipsis(filled, room, (text) => lengthOf(text, token, 1, box.field))
      : balanceLines(pieces, room);
    const lines = said.map((line) => ({
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
      bearing: said[0] ? Math.min(...said.map((line) => shape(line, token, box.field).bearing)) * fontSize : 0,
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
