import type { Card } from "./card.ts";
import { isOnPhoto } from "./photo-layout.ts";
import { isNarrow, type Size } from "./size.ts";

/** Across a portrait, in pixels at `og`: as high as the two lines of a wide card's foot, or the three of a narrow one's. */
const across = { wide: 68, narrow: 92 };

/** A banner's height, in pixels at `og`, of which a portrait would take too much. */
const leastHeight = 560;

/** Whether a card names its author beside a portrait: where it has one, and room for it, which a banner has not, nor words beside a photograph. */
export function hasByline(card: Card, { height, scale, safe }: Size): boolean {
  const { portrait, photo, source, markup } = card;
  if (!portrait || !source.author || markup !== undefined || (photo && !isOnPhoto(card))) return false;
  return (height - safe.top - safe.bottom) / scale >= leastHeight;
}

/** Pixels across a portrait. */
export function portraitSize(size: Size): number {
  return Math.round((isNarrow(size) ? across.narrow : across.wide) * size.scale);
}
