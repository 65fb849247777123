import * as z from "zod";
import { InputError, nearest } from "../base/error.ts";
import type { FontFamily, FontRole, Theme, ThemeColors, ThemeLogo } from "./theme.ts";
import { paper } from "./themes/paper.ts";
import { namedTheme } from "./themes.ts";

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
      negative: color,
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
  let theme = resolved.get(spec);
  if (!theme) {
    theme = branded(spec);
    resolved.set(spec, theme);
  }
  return theme;
}

/** What was set before in a brand's fonts is remembered by its theme, so that must stay the same one. */
const resolved = new WeakMap<ThemeSpec, Theme>();

function branded(spec: ThemeSpec): Theme {
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
