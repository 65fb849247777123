import { escapeHtml } from "../base/escape.ts";
import type { CardPicture } from "./picture.ts";

/** The `<img>` of a card; its width and height keep its place before it is there. */
export function pictureHtml(picture: CardPicture, src: string, { lazy = false } = {}): string {
  const { width, height, alt } = picture;
  const loading = lazy ? ' loading="lazy" decoding="async"' : "";
  return `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"${loading}>`;
}
