import type { Gradient } from "./gradient.ts";

/** Colours as `#rrggbb`. Text colours are checked against `background` for WCAG AA. */
export interface ThemeColors {
  background: string;
  text: string;
  /** Labels and the source line. */
  muted: string;
  /** Hairlines between columns, and a chart's axes. */
  rule: string;
  /** The one colour that says "look here". */
  accent: string;
  /** Text on `accent`. */
  onAccent: string;
  /** Behind the words that say a figure, under `text`. */
  mark: string;
  /** Shapes of a chart that are not the one looked at. */
  quiet: string;
  /** Amounts below zero, beside others above it. */
  negative: string;
}

/**
 * Where a font's files are. A fontsource package (`@fontsource/newsreader`, `@fontsource-variable/newsreader`) needs no
 * `files`: its own `unicode.json` says which file holds which character. Otherwise `files` names one file a weight, or
 * `variable` one for all, inside `package`, or from the site's folder without one.
 */
export interface FontFamily {
  package?: string | undefined;
  files?: Record<number, string> | undefined;
  /** A variable font, of which each weight that texts are set in is made. */
  variable?: string | undefined;
  /** Where a variable font stands on its axes, but for `wght`: `{ opsz: 24, wdth: 90 }`. Default as its designer set them. */
  axes?: Record<string, number> | undefined;
  /** What draws the characters that it has not, one after the other, before ours is asked. */
  fallback?: FontFamily[] | undefined;
}

export type FontRole = "headline" | "value" | "text";

/** How one kind of text is set. Sizes are pixels at `og`; other sizes multiply them by their `scale`. */
export interface TextStyle {
  font: FontRole;
  weight: number;
  /** The size it has when there is room. */
  size: number;
  /** It shrinks no further than this. */
  least: number;
  /** Line height, as a multiple of the size. */
  leading: number;
  /** Letter spacing, as a multiple of the size. */
  tracking: number;
  /** Letters as capitals, by the card's language. Default as written. */
  transform?: "uppercase" | undefined;
}

/** Styles that may be in capitals: amounts and their units mean other things in them ("mW", "km"), and running text is not read so. */
export const capitalStyles: readonly TextStyleName[] = ["headline", "cover", "kicker", "strap", "name"];

export type TextStyleName =
  | "headline"
  | "cover"
  | "standfirst"
  | "value"
  | "unit"
  | "kicker"
  | "label"
  /** The title where it only says which article this is from. */
  | "strap"
  | "sentence"
  | "item"
  | "quote"
  | "name"
  /** Names and amounts in a chart. */
  | "tick"
  | "amount"
  /** The one amount a chart is about. */
  | "figure"
  | "source";

export interface ThemeLogo {
  /** A `data:` URI, or a PNG, JPEG or SVG file's path from the site's folder. */
  src: string;
  /** Pixels at `og`; at most 320 × 64, so that it signs the card and does not fill it. */
  width: number;
  height: number;
}

export interface Theme {
  name: string;
  colors: ThemeColors;
  /** What the card lies on, where that is no flat `background`; that is then the colour in its middle. */
  ground?: Gradient | undefined;
  fonts: Record<FontRole, FontFamily>;
  text: Record<TextStyleName, TextStyle>;
  /** Pixels at `og`. */
  space: { margin: number; gutter: number };
  /** Thickness of the tab at the upper edge and of hairlines, pixels at `og`. */
  rules: { heavy: number; hair: number };
  /** Of the corners at a bar's far end and under the tab, pixels at `og`; default 0. A bar's root is square: it stands on zero. */
  radii?: { bar: number; tab: number } | undefined;
  logo?: ThemeLogo | undefined;
  /** Whether the foot has room for who wrote the article: of a card with a portrait, never a brand's own. Default false. */
  byline?: boolean | undefined;
  /**
   * How the section's icon stands over the words: on a flag in the place of the tab, or bare where that is nothing to hang from. Of a
   * card with one, never a brand's own. Default none.
   */
  flag?: "hanging" | "bare" | undefined;
}
