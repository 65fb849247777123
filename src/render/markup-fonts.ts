import type { FontFamily, FontRole, Theme } from "../card/theme.ts";

const roles: readonly string[] = ["headline", "value", "text"] satisfies FontRole[];

/** Families by name: what was set in a font is remembered by it. */
const families = new Map<string, FontFamily>();

/** The family that CSS means: a font of the theme by its role, or the one whose `@fontsource` package has this name. */
export function familyOf(css: string, theme: Theme): FontFamily {
  const name = firstName(css);
  if (roles.includes(name)) return theme.fonts[name as FontRole];
  const known = families.get(name) ?? { package: packageOf(name) };
  families.set(name, known);
  return known;
}

/** The packages of the fonts that markup names, beside those of its theme. */
export function fontPackages(markup: string): string[] {
  const named = [...markup.matchAll(/font-family:([^;"}<]+|\s*"[^"]*")/gi)].map(([, css = ""]) => firstName(css));
  return [...new Set(named)].filter((name) => name !== "" && !roles.includes(name)).map(packageOf);
}

function firstName(css: string): string {
  return (css.split(",")[0] ?? "").trim().replace(/^["']|["']$/g, "");
}

function packageOf(name: string): string {
  return `@fontsource/${name.toLowerCase().replace(/\s+/g, "-")}`;
}
