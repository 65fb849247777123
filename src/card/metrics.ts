import type { FontFamily } from "./theme.ts";

/** A piece of one line that one font, or one list of fonts, draws. */
export interface Run {
  text: string;
  /** CSS `font-family`: the first that has a character draws it. */
  family: string;
  /** Of an emoji that is drawn in colours: an SVG's data URI. */
  image?: string;
}

/** Free space on either side of an emoji's picture, as a share of the font size. */
export const pictureGap = 0.06;

/** What the fonts say of a line of text. Lengths are multiples of the font size. */
export interface Shape {
  runs: Run[];
  width: number;
  /** How many letter spaces the line takes. */
  letters: number;
  /** Empty space that the first glyph carries at its left: large type is moved by it to align by eye. */
  bearing: number;
  /** The text as it is drawn: without what nothing draws, and simpler where that says the same. */
  drawn: string;
}

/** The fonts, as far as setting text needs them. A stage to the right of this one reads the files. */
export interface Metrics {
  /**
   * @param field - the card's field that holds the text, for what is absent: "figures[0].label"; none for a text that is only measured
   * @throws InputError when the font's package is missing
   */
  shape(text: string, font: FontFamily, weight: number, field?: string): Shape;
}
