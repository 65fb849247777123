import { mimeTypes } from "../card/format.ts";
import { type CardFile, thumbnailHeight, thumbnailName } from "../render/card-file.ts";
import type { PagePicture } from "./page-meta.ts";

/** A card's picture as pages use it. */
export interface CardPicture extends PagePicture {
  size: string;
  /** From the site's root, before any path prefix. */
  path: string;
}

/** @param folder of the cards, below the site's root */
export function cardPicture(
  { name, size, width, height, format, card }: CardFile,
  { root, folder }: { root: string; folder: string },
): CardPicture {
  const path = `/${folder}/${name}`;
  return { size, path, url: root + path, width, height, type: mimeTypes[format], alt: card.alt };
}

/** What a link preview shows: the picture made for it, or the nearest to its shape. */
export function previewPicture<T extends { width: number; height: number }>(pictures: readonly T[]): T | undefined {
  const distance = ({ width, height }: T) => Math.abs(width / height - 1200 / 630);
  return [...pictures].sort((a, b) => distance(a) - distance(b))[0];
}

/** What a gallery shows of a picture: the small one beside it, or a drawing itself. */
export function thumbnailOf({ path, width, height }: CardPicture): { path: string; width: number; height: number } {
  const small = thumbnailName(path);
  const scale = Math.min(1, thumbnailHeight / height);
  return small
    ? { path: small, width: Math.round(width * scale), height: Math.round(height * scale) }
    : { path, width, height };
}
