import { join } from "node:path";
import { defaultEffects, type Effects } from "../base/effects.ts";
import type { Card } from "../card/card.ts";
import { sampleCards } from "../card/samples/sample-cards.ts";
import { stressCards } from "../card/samples/stress-cards.ts";
import { type SizeName, sizeNames } from "../card/size.ts";
import { resolveTheme, type ThemeSpec } from "../card/theme-spec.ts";
import { themeNames } from "../card/themes.ts";
import { hasAtlas } from "../render/atlas.ts";
import { cardFileName, digestCard } from "../render/digest.ts";
import { drawChecked } from "./draw-checked.ts";
import { type GalleryEntry, galleryHtml } from "./gallery-html.ts";
import { themeLabel } from "./gallery-themes.ts";

interface GalleryOptions {
  /** Where `index.html` and the pictures are written. */
  folder: string;
  /** The cards by name; default our samples and stress cards. */
  cards?: Record<string, Card>;
  /** Default all sizes. */
  sizes?: readonly SizeName[];
  /** Ours by name, and brands; default ours. */
  themes?: readonly (string | ThemeSpec)[];
  /** Called after each card. */
  onCard?: (entry: GalleryEntry, done: number, all: number) => void;
}

/**
 * Draws every card in every size and theme, checks each, and writes one page that shows them all with what
 * the gate found. About a tenth of a second a card.
 * @returns what is on the page
 * @throws InputError for an unknown theme
 */
export async function renderGallery(
  options: GalleryOptions,
  effects: Effects = defaultEffects,
): Promise<GalleryEntry[]> {
  const { folder, cards = await drawableSamples(), sizes = sizeNames, themes = themeNames, onCard } = options;
  const entries: GalleryEntry[] = [];
  const all = Object.keys(cards).length * sizes.length * themes.length;
  for (const [name, card] of Object.entries(cards)) {
    for (const size of sizes) {
      for (const theme of themes) {
        const { picture, problems } = await drawChecked(card, { size, theme: resolveTheme(theme), format: "webp" });
        const wears = themeLabel(theme);
        const slug = name.replace(/[^\p{L}\p{N}]+/gu, "-").toLowerCase();
        const file =
          picture && cardFileName(`${slug}.${wears}`, size, digestCard({ card, theme, size, format: "webp" }), "webp");
        if (picture && file) await effects.write(join(folder, file), picture);
        const entry: GalleryEntry = {
          name,
          template: card.template,
          size,
          theme: wears,
          file,
          bytes: picture?.length ?? 0,
          alt: card.alt,
          lang: card.lang,
          problems,
        };
        entries.push(entry);
        onCard?.(entry, entries.length, all);
      }
    }
  }
  await effects.write(join(folder, "index.html"), galleryHtml(entries));
  return entries;
}

/** Our samples, but for a map where the packages are not installed that draw it. */
async function drawableSamples(): Promise<Record<string, Card>> {
  const { map, ...samples } = sampleCards;
  return { ...((await hasAtlas()) ? sampleCards : samples), ...stressCards };
}
