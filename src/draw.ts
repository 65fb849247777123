import type { Card } from "./card/card.ts";
import type { CheckOptions } from "./check/check-card.ts";
import type { Problem } from "./check/problem.ts";
import type { CarouselOptions } from "./render/carousel.ts";
import type { RenderOptions } from "./render/render-card.ts";

/*
 * The doors to what draws, which load it when they are first opened: satori and sharp take as long to
 * load as Eleventy takes for a hundred pages, and a build whose cards all stand draws none.
 */

/**
 * Draws a card as a picture file's bytes. The same card, options, fonts and versions give the same bytes.
 * @throws InputError for a card with a wrong member, an unknown template, theme, size or format, a missing font and, if `strict`, a character that nothing draws
 */
export async function renderCard(card: Card, options: RenderOptions): Promise<Buffer> {
  return (await import("./render/render-card.ts")).renderCard(card, options);
}

/** What is wrong with a card as it would go out. */
export async function checkCard(card: Card, options: CheckOptions): Promise<Problem[]> {
  return (await import("./check/check-card.ts")).checkCard(card, options);
}

/**
 * Cards as the pages of a PDF whose words are searched, selected and read aloud.
 * @throws InputError as `renderCard` does
 */
export async function renderCarousel(cards: readonly Card[], options: CarouselOptions = {}): Promise<Buffer> {
  return (await import("./render/carousel.ts")).renderCarousel(cards, options);
}
