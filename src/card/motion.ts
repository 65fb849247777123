import type { Card, CardFigure } from "./card.ts";
import { countedValue } from "./counted.ts";
import type { Size } from "./size.ts";
import { valueParts } from "./value.tsx";

/** What moves in a card's animation: its bars grow, its lines are drawn, or its figures count up. */
export type Motion = "bars" | "lines" | "figures";

/** Of a card that moves: its frames are encoded together, and each pixel of them takes three bytes until then. */
export const mostPixels = 4_000_000;

export function isTooLarge({ width, height }: Pick<Size, "width" | "height">): boolean {
  return width * height > mostPixels;
}

/** What moves on cards of our templates, from what they show; undefined where nothing does. */
export function motionOf(card: Card): Motion | undefined {
  switch (card.template) {
    case "bars":
    case "grouped":
    case "stacked":
    case "change":
      return "bars";
    case "versus":
      return card.bars ? "bars" : counting(card.figures);
    case "trend":
    case "lines":
      return "lines";
    case "hero":
      return counting(card.figures.slice(0, 1));
    case "trio":
      return counting(card.figures);
  }
  return undefined;
}

function counting(figures: readonly CardFigure[]): Motion | undefined {
  return figures.some((figure) => countedNumber(figure, 0) !== undefined) ? "figures" : undefined;
}

/** Of a figure on its way up what stands before its unit: of "750 MW" the number. */
export function countedNumber({ value, words }: CardFigure, part: number): string | undefined {
  const counted = countedValue(value, words, part);
  return counted && valueParts(counted).number;
}
