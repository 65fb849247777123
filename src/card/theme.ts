import * as z from "zod";
import { InputError, nearest } from "../error.ts";
import { ink } from "./themes/ink.ts";
import { paper } from "./themes/paper.ts";
import { signal } from "./themes/signal.ts";

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
}

/**
 * Where a font's files are. A fontsource package (`@fontsource/newsreader`) needs no `files`: its own
 * `unicode.json` says which file holds which character. Otherwise `files` names one file a weight,
 * inside `package`, or from the site's folder without one.
 */
export interface FontFamily {
  package?: string | undefined;
  files?: Record<number, string> | undefined;
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
}

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
  fonts: Record<FontRole, FontFamily>;
  text: Record<TextStyleName, TextStyle>;
  /** Pixels at `og`. */
  space: { margin: number; gutter: number };
  /** Thickness of the tab at the upper edge and of hairlines, pixels at `og`. */
  rules: { heavy: number; hair: number };
  logo?: ThemeLogo | undefined;
}

export const themes = { paper, ink, signal } satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

export const themeNames = Object.keys(themes) as ThemeName[];

/** A team's brand: a theme of ours with its own colours, fonts and logo. A font is a package's name or a `FontFamily`. */
export interface ThemeSpec {
  /** The theme it starts from; default `paper`. */
  extends?: string | undefined;
  name?: string | undefined;
  colors?: Partial<ThemeColors> | undefined;
  fonts?: Partial<Record<FontRole, string | FontFamily>> | undefined;
  logo?: ThemeLogo | undefined;
}

const color = z.string().regex(/^#[0-9a-f]{6}$/i, "a colour is written #rrggbb");
const family = z.strictObject({
  package: z.string().optional(),
  files: z.record(z.coerce.number(), z.string()).optional(),
});
const font = z.union([z.string().transform((name) => ({ package: name })), family]);

const specSchema = z.strictObject({
  extends: z.string().optional(),
  name: z.string().optional(),
  colors: z
    .strictObject({
      background: color,
      text: color,
      muted: color,
      rule: color,
      accent: color,
      onAccent: color,
      mark: color,
      quiet: color,
    })
    .partial()
    .optional(),
  fonts: z.strictObject({ headline: font, value: font, text: font }).partial().optional(),
  logo: z.strictObject({ src: z.string(), width: z.number().positive(), height: z.number().positive() }).optional(),
});

/**
 * The theme a name or a brand's spec means.
 * @throws InputError for an unknown name or key, and for a colour that is not `#rrggbb`.
 */
export function resolveTheme(spec: string | ThemeSpec = "paper"): Theme {
  if (typeof spec === "string") return namedTheme(spec);
  const parsed = specSchema.safeParse(spec);
  if (!parsed.success) throw new InputError(faultOf(parsed.error));
  const base = namedTheme(parsed.data.extends ?? "paper");
  return {
    ...base,
    name: parsed.data.name ?? base.name,
    colors: { ...base.colors, ...defined(parsed.data.colors) },
    fonts: { ...base.fonts, ...defined(parsed.data.fonts) },
    logo: parsed.data.logo ?? base.logo,
  };
}

function namedTheme(name: string): Theme {
  if (Object.hasOwn(themes, name)) return themes[name as ThemeName];
  const near = nearest(name, themeNames);
  throw new InputError(
    `unknown theme \`${name}\`${near ? `; did you mean \`${near}\`?` : `; the themes are ${themeNames.join(", ")}`}`,
  );
}

function faultOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const path = ["theme", ...(issue?.path ?? [])].join(".");
  if (issue?.code !== "unrecognized_keys") return `\`${path}\`: ${issue?.message}`;
  const key = issue.keys[0] ?? "";
  const near = nearest(key, [
    ...Object.keys(specSchema.shape),
    ...Object.keys(paper.colors),
    ...Object.keys(paper.fonts),
  ]);
  return `unknown option \`${path}.${key}\`${near ? `; did you mean \`${near}\`?` : ""}`;
}

/** Without the keys whose value is undefined, which would hide the base theme's. */
function defined<T extends object>(value: T | undefined): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
