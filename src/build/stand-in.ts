import type { CardFile } from "../render/card-file.ts";
import { digestCard } from "../render/digest.ts";
import { ownCover } from "../render/template-of.ts";

/**
 * Covers that take the place of a card that cannot be drawn, where pages already name its picture: with the theme that it has, and
 * with one of ours, whose logo and fonts cannot be missing. Neither is drawn by anything of the site's.
 */
export function* standIns(file: CardFile): Generator<CardFile> {
  const { markup: _, photo: __, ...words } = file.card;
  const card = { ...words, template: ownCover, figures: [] };
  const { size, format, animated } = file;
  for (const theme of [file.theme, "paper"]) {
    yield { ...file, card, theme, digest: digestCard({ card, theme, size, format, animated }) };
  }
}
