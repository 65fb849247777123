import type { Card } from "./card.ts";
import type { Room } from "./frame.tsx";
import { isTall, type Size } from "./size.ts";
import type { Setting, Typesetter } from "./typesetter.ts";

/** Of the room, what it may take where nothing beside it asks for more. */
export const headlineShare = 0.34;

/** The title over a card's figures: two or three lines, never so high that it crowds them. */
export function setHeadline(card: Card, room: Room, size: Size, type: Typesetter, share = headlineShare): Setting {
  return type.set(card.title, "headline", {
    field: "title",
    width: room.width,
    lines: isTall(size) ? 5 : 3,
    height: Math.round(room.height * (isTall(size) ? share * 0.8 : share)),
  });
}
