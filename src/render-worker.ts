import { namedTheme, type Theme } from "./card/theme.ts";
import { type CheckedCard, drawChecked } from "./check/draw-checked.ts";
import type { Job } from "./render/pool.ts";
import { sharp } from "./render/sharp.ts";
import { loadSiteTemplates } from "./site-templates.ts";

// As many cards at once as there are processes is faster than one card on many threads.
sharp.concurrency(1);

const ready = loadSiteTemplates();

/** What a process of the pool runs. Fonts, shaped words and strikes stay with it from card to card. */
export default async function render({ card, size, theme, format }: Job): Promise<CheckedCard> {
  await ready;
  return drawChecked(card, { size, theme: themeOf(theme), format });
}

/** Brands by what is in them: what was set in a theme's fonts is remembered by the theme. */
const brands = new Map<string, Theme>();

function themeOf(theme: string | Theme): Theme {
  if (typeof theme === "string") return namedTheme(theme);
  const key = JSON.stringify(theme);
  const known = brands.get(key) ?? theme;
  brands.set(key, known);
  return known;
}
