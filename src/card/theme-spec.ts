import * as z from "zod";
import { InputError, nearest } from "../base/error.ts";
import { cssColor, readAs } from "./color-schema.ts";
import { readColor } from "./css-color.ts";
import { middleColor, readGradient } from "./gradient.ts";
import {
  capitalStyles,
  type FontFamily,
  type FontRole,
  type TextStyle,
  type TextStyleName,
  type Theme,
  type ThemeColors,
  type ThemeLogo,
} from "./theme.ts";
import { paper } from "./themes/paper.ts";
import { namedTheme } from "./themes.ts";

/** A team's brand: a theme of ours with its own colours, fonts and logo. A font is a package's name or a `FontFamily`, or a list of them. */
export interface ThemeSpec {
  /** The theme it starts from; default `paper`. */
  extends?: string | undefined;
  name?: string | undefined;
  /** Colours of CSS; `background` may be a `linear-gradient()`. */
  colors?: Partial<ThemeColors> | undefined;
  fonts?: Partial<Record<FontRole, string | FontFamily | readonly (string | FontFamily)[]>> | undefined;
  logo?: ThemeLogo | undefined;
  /** How kinds of text are set, where that is another way than the base's: `{ headline: { weight: 800, transform: "uppercase" } }`. */
  text?: { [Name in TextStyleName]?: Partial<TextStyle> } | undefined;
  /** Pixels at `og` around and between. */
  space?: Partial<Theme["space"]> | undefined;
  /** Thickness of the tab and of hairlines, pixels at `og`; a tab of 0 is none. */
  rules?: Partial<Theme["rules"]> | undefined;
  /** Corners of bars and of the tab, pixels at `og`. */
  radii?: Partial<NonNullable<Theme["radii"]>> | undefined;
}

/** The ground: a colour, or a gradient. */
const background = z
  .string()
  .transform(readAs((text) => (/gradient\(/i.test(text) ? readGradient(text) : readColor(text))));

const family = z.strictObject({
  package: z.string().optional(),
  files: z.record(z.coerce.number(), z.string()).optional(),
  variable: z.string().optional(),
  axes: z.record(z.string(), z.number()).optional(),
});
const oneFont = z.union([z.string().transform((name) => ({ package: name })), family]);

/** A family, or as in CSS a list of them: what the first has not, the next draws. */
const font = z
  .union(
    [
      oneFont.transform((only): FontFamily => only),
      z
        .array(oneFont)
        .min(1)
        .transform(([first, ...fallback]): FontFamily => ({ ...(first as FontFamily), fallback })),
    ],
    "a font is a package's name, `{ package, files }`, `{ package, variable, axes }`, or a list of them",
  )
  .superRefine((first, context) => {
    for (const each of [first, ...(first.fallback ?? [])]) {
      const fault = faultOfFamily(each);
      if (fault) context.addIssue({ code: "custom", message: fault });
    }
  });

function faultOfFamily({ package: name, files, variable, axes = {} }: FontFamily): string | undefined {
  if (!name && !files && !variable) return "it names no font: give its `package`, `files` or `variable`";
  if (files && variable !== undefined) return "a font has `files`, one for each weight, or one `variable`, not both";
  if ("wght" in axes) return "the axis `wght` is the `weight` of each style in `theme.text`";
  // OpenType 1.9, "Axis Tags".
  const tag = Object.keys(axes).find((each) => !/^[ -~]{4}$/.test(each));
  return tag === undefined
    ? undefined
    : `${JSON.stringify(tag)} is no axis: its tag has four letters, such as \`opsz\``;
}

const pixels = (least: number, most: number) => z.number().min(least).max(most);

const textStyle = z
  .strictObject({
    font: z.enum(["headline", "value", "text"]),
    weight: z.int().min(1).max(1000),
    size: pixels(8, 400),
    least: pixels(8, 400),
    leading: z.number().min(0.8).max(2),
    tracking: z.number().min(-0.1).max(0.5),
    transform: z.literal("uppercase", "a transform is `uppercase`"),
  })
  .partial();

const plainStyle = textStyle.omit({ transform: true });

const textStyles = z
  .strictObject(
    Object.fromEntries(
      (Object.keys(paper.text) as TextStyleName[]).map((name) => [
        name,
        (capitalStyles.includes(name) ? textStyle : plainStyle).optional(),
      ]),
    ),
  )
  .optional();

const specSchema = z.strictObject({
  extends: z.string().optional(),
  name: z.string().optional(),
  colors: z
    .strictObject({
      background,
      text: cssColor,
      muted: cssColor,
      rule: cssColor,
      accent: cssColor,
      onAccent: cssColor,
      mark: cssColor,
      quiet: cssColor,
      negative: cssColor,
    })
    .partial()
    .optional(),
  fonts: z.strictObject({ headline: font, value: font, text: font }).partial().optional(),
  text: textStyles,
  space: z
    .strictObject({ margin: pixels(24, 120), gutter: pixels(8, 80) })
    .partial()
    .optional(),
  rules: z
    .strictObject({ heavy: pixels(0, 40), hair: pixels(1, 8) })
    .partial()
    .optional(),
  radii: z
    .strictObject({ bar: pixels(0, 40), tab: pixels(0, 40) })
    .partial()
    .optional(),
  logo: z.strictObject({ src: z.string(), width: z.number().positive(), height: z.number().positive() }).optional(),
});

/**
 * The theme a name or a brand's spec means.
 * @throws InputError for an unknown name or key, and for what is no colour, or a colour that is seen through.
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
  const { background, ...colors } = parsed.data.colors ?? {};
  const ground = typeof background === "object" ? background : undefined;
  return {
    ...base,
    name: parsed.data.name ?? base.name,
    colors: {
      ...base.colors,
      ...defined(colors),
      ...(background && { background: typeof background === "object" ? middleColor(background) : background }),
    },
    ...(ground && { ground }),
    fonts: { ...base.fonts, ...defined(parsed.data.fonts) },
    text: styled(base.text, parsed.data.text as ThemeSpec["text"]),
    space: { ...base.space, ...defined(parsed.data.space) },
    rules: { ...base.rules, ...defined(parsed.data.rules) },
    ...(parsed.data.radii && { radii: { bar: 0, tab: 0, ...base.radii, ...defined(parsed.data.radii) } }),
    logo: parsed.data.logo ?? base.logo,
  };
}

/** The base's styles with what a brand sets of them. @throws InputError for a least size over its size */
function styled(base: Theme["text"], text: ThemeSpec["text"] = {}): Theme["text"] {
  const styles = { ...base };
  for (const [name, given] of Object.entries(text) as [TextStyleName, Partial<TextStyle>][]) {
    const style = { ...base[name], ...defined(given) };
    // Who names a size alone means it also where the base would not go so far down.
    if (given.least === undefined) style.least = Math.min(style.least, style.size);
    if (style.least > style.size)
      throw new InputError(`\`theme.text.${name}.least\`: ${style.least} is more than its size, ${style.size}`);
    styles[name] = style;
  }
  return styles;
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
    ...Object.keys(paper.text),
    ...Object.keys(textStyle.shape),
    ...Object.keys(paper.space),
    ...Object.keys(paper.rules),
    ...Object.keys(specSchema.shape.radii.unwrap().shape),
  ]);
  return `unknown option \`${path}.${key}\`${near ? `; did you mean \`${near}\`?` : ""}`;
}

/** Without the keys whose value is undefined, which would hide the base theme's. */
function defined<T extends object>(value: T | undefined): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
