import type { Metrics, Shape } from "./metrics.ts";
import type { TextStyle, Theme } from "./theme.ts";

/** Measures words in a theme's fonts. */
export interface Measure {
  /** @param field the card's field, to be named where a character of it has no glyph */
  shape(text: string, style: TextStyle, field?: string): Shape;
  /** Pixels at a font size, with the style's letter spacing. */
  lengthOf(text: string, style: TextStyle, fontSize: number, field?: string): number;
  /** The text as it can be drawn, without the spaces and marks that would be left of what is gone. */
  drawable(text: string, style: TextStyle, field: string): string;
}

export function createMeasure(metrics: Metrics, theme: Theme): Measure {
  function shape(text: string, { font, weight }: TextStyle, field?: string): Shape {
    return metrics.shape(text, theme.fonts[font], weight, field);
  }

  function lengthOf(text: string, token: TextStyle, fontSize: number, field?: string): number {
    const { width, letters } = shape(text, token, field);
    return (width + letters * token.tracking) * fontSize;
  }

  function drawable(text: string, token: TextStyle, field: string): string {
    const { drawn: kept } = shape(text, token, field);
    if (kept === text) return text;
    return kept
      .replace(/ {2,}/g, " ")
      .replace(/^[\s,;:·|–—-]+(?=\s)|[\s]+$/gu, "")
      .replace(/ ([,.])/g, "$1")
      .trim();
  }

  return { shape, lengthOf, drawable };
}
