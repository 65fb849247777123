import type { Card } from "./card.ts";
import { isTall, type Size } from "./size.ts";
import { directionOf } from "./typography.ts";

/** In whole pixels from the card's top left. */
interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PhotoLayout {
  photo: Area;
  /** The words lie on the photograph. */
  behind: boolean;
  /** What the template draws for. */
  size: Size;
  /** Where that stands. */
  left: number;
  top: number;
}

/** Few words lie on a photograph; charts and columns of figures stand beside it. */
const onPhoto: ReadonlySet<string> = new Set(["cover", "hero", "quote"]);

/** Whether a card's words lie on its photograph, where it has one. */
export function isOnPhoto({ template }: Card): boolean {
  return onPhoto.has(template);
}

/** What a photograph beside the words takes of a wide card's width, and of a tall one's height. */
const beside = { wide: 0.36, tall: 0.38 };

/** What of a tall photograph stays clear of the words on it. */
const clear = 0.3;

/** Where a card's photograph stands, and its words: on it, beside it or, on a tall card, under it. */
export function photoLayout(card: Card, size: Size): PhotoLayout {
  const { width, height, safe } = size;
  const whole = { left: 0, top: 0, width, height };
  const behind = isOnPhoto(card);
  if (isTall(size)) {
    const high = Math.round(height * (behind ? clear : beside.tall));
    const under = { ...size, height: height - high, safe: { top: 0, bottom: safe.bottom } };
    return { photo: behind ? whole : { ...whole, height: high }, behind, size: under, left: 0, top: high };
  }
  if (behind) return { photo: whole, behind, size, left: 0, top: 0 };
  const wide = Math.round(width * beside.wide);
  const rest = { ...size, width: width - wide };
  // Words stand where lines begin.
  return directionOf(card.lang) === "rtl"
    ? { photo: { ...whole, width: wide }, behind: false, size: rest, left: wide, top: 0 }
    : { photo: { ...whole, left: width - wide, width: wide }, behind: false, size: rest, left: 0, top: 0 };
}
