import type { FontFamily } from "./theme.ts";

/** A piece of one line that one font, or one list of fonts, draws. */
export interface Run {
  text: string;
  /** CSS `font-family`: the first that has a character draws it. */
  family: string;
}

/** What the fonts say of a line of text. Lengths are multiples of the font size. */
export interface Shape {
  runs: Run[];
  width: number;
  /** How many letter spaces the line takes. */
  letters: number;
  /** Empty space that the first glyph carries at its left: large type is moved by it to align by eye. */
  bearing: number;
}

/** The fonts, as far as setting text needs them. A stage to the right of this one reads the files. */
export interface Metrics {
  /**
   * @param field - the card's field that holds the text, named when it fails: "figures[0].label"
   * @throws InputError when no font at hand has one of the characters, or a font's package is missing
   */
  shape(text: string, font: FontFamily, weight: number, field: string): Shape;
}
