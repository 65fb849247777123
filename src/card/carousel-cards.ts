import type { Card } from "./card.ts";

/**
 * The pages of a carousel: the cover, a page for each figure, and a closing page that says where to read on.
 * LinkedIn takes up to 300 pages; readers leave after about ten.
 */
export function carouselCards(card: Card): Card[] {
  const { standfirst, ...rest } = card;
  return [
    { ...card, template: "cover", figures: [] },
    ...card.figures.map((figure) => ({ ...rest, template: "hero", figures: [figure] })),
    { ...rest, template: "closing", figures: [] },
  ];
}
