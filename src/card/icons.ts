import { hasByline } from "./byline.ts";
import type { Card } from "./card.ts";
import { isOnPhoto } from "./photo-layout.ts";
import { isTall, type Size } from "./size.ts";

/** A drawing in `currentColor`, as SVG has it within its root. */
export interface Pictogram {
  body: string;
  width: number;
  height: number;
}

const known = new Map<string, Pictogram>();

/** Makes an icon known to templates, which load nothing. */
export function provideIcon(name: string, icon: Pictogram): void {
  known.set(name, icon);
}

/** @throws Error where it was not provided: a card with icons is drawn after that */
export function providedIcon(name: string): Pictogram {
  const icon = known.get(name);
  if (!icon) throw new Error(`no icon ${name} is loaded`);
  return icon;
}

/** Four figures leave no room for pictures of them. */
const mostFigures = 3;

/**
 * The card with the icons that it has room for: figures' where each has one, the section's where no portrait takes the height that a
 * wide card would need for both, and none beside a photograph.
 */
export function withShownIcons(card: Card, size: Size): Card {
  const { icon, figures } = card;
  if (icon === undefined && !figures.some((figure) => figure.icon)) return card;
  const free = card.photo === undefined || isOnPhoto(card);
  const flagged = free && (isTall(size) || !hasByline(card, size));
  const told = card.template === "hero" ? figures.slice(0, 1) : figures;
  const each = free && told.length <= mostFigures && told.every((figure) => figure.icon);
  const { icon: _, ...bare } = card;
  return {
    ...bare,
    ...(icon && flagged && { icon }),
    figures: each ? figures : figures.map(({ icon: _, ...figure }) => figure),
  };
}

/** The names of all icons on a card. */
export function iconsOf({ icon, figures }: Card): string[] {
  return [icon, ...figures.map((figure) => figure.icon)].filter((name) => name !== undefined);
}
