import type { Card } from "../card/card.ts";
import type { CardFile } from "../render/card-file.ts";
import { digestCard } from "../render/digest.ts";
import { ownCover } from "../render/template-registry.ts";

/**
 * What takes the place of a card that cannot be drawn, where pages already name its picture: itself without its author's portrait, then
 * covers with the theme that it has, and with one of ours, whose logo and fonts cannot be missing. Neither cover is drawn by anything
 * of the site's.
 */
export function* standIns(file: CardFile): Generator<CardFile> {
  const { portrait, ...faceless } = file.card;
  if (portrait) yield drawnAs(file, faceless, file.theme);
  const { markup: _, photo: __, ...words } = faceless;
  const card = { ...words, template: ownCover, figures: [] };
  for (const theme of [file.theme, "paper"]) yield drawnAs(file, card, theme);
}

function drawnAs(file: CardFile, card: Card, theme: CardFile["theme"]): CardFile {
  const { size, format, animated } = file;
  return { ...file, card, theme, digest: digestCard({ card, theme, size, format, animated }) };
}
