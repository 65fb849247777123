import { InputError, nearest } from "../base/error.ts";
import type { Theme } from "./theme.ts";
import { ink } from "./themes/ink.ts";
import { paper } from "./themes/paper.ts";
import { signal } from "./themes/signal.ts";

export const themes = { paper, ink, signal } satisfies Record<string, Theme>;

export type ThemeName = keyof typeof themes;

export const themeNames = Object.keys(themes) as ThemeName[];

/** @throws InputError for a name that no theme has */
export function namedTheme(name: string): Theme {
  if (Object.hasOwn(themes, name)) return themes[name as ThemeName];
  const near = nearest(name, themeNames);
  throw new InputError(
    `unknown theme \`${name}\`${near ? `; did you mean \`${near}\`?` : `; the themes are ${themeNames.join(", ")}`}`,
  );
}
