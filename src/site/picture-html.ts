import { escapeHtml } from "../base/escape.ts";
import type { CardPicture } from "./picture.ts";

/** When a browser fetches a picture: "first" is the largest thing in sight as the page opens, "late" waits to be scrolled to. */
type Turn = "first" | "late";

const loading = { first: ' fetchpriority="high"', late: ' loading="lazy" decoding="async"' };

/**
 * The `<picture>` of a card that moves, and the still one for readers whose system asks for less motion.
 * https://www.w3.org/WAI/WCAG22/Techniques/css/C39
 */
export function animatedHtml(moving: CardPicture, src: string, still: string): string {
  const media = "(prefers-reduced-motion: no-preference)";
  return `<picture><source media="${media}" srcset="${escapeHtml(src)}" type="${moving.type}">${still}</picture>`;
}

/** The `<img>` of a card; its width and height keep its place before it is there. */
export function pictureHtml(picture: CardPicture, src: string, turn?: Turn): string {
  const { width, height, alt } = picture;
  return `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"${turn ? loading[turn] : ""}>`;
}
