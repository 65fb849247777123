import { escapeHtml } from "../base/escape.ts";
import { keyFiguresList } from "../site/key-figures.ts";
import type { PageData } from "../site/page.ts";
import { type CardPicture, previewPicture } from "../site/picture.ts";
import { animatedHtml, pictureHtml } from "../site/picture-html.ts";
import { readerTools } from "../site/reader-tools.ts";
import { shareMenu } from "../site/share-menu.ts";
import { sharedArticle } from "../site/shared.ts";
import { wordsOf } from "../site/words.ts";
import { markPictures } from "./image-plugin.ts";

export { valueHtml } from "../site/key-figures.ts";

type Link = (path: string) => string;
type Warn = (line: string) => void;

/** The key figures of an article on its own page. */
export function ownFigures(page: PageData, link: Link): string {
  return keyFiguresList(page.figures, { link, share: wordsOf(page.meta.lang).share });
}

/** The key figures of the article at `url` on another page. */
export function figuresOf(page: PageData, url: string, link: Link): string {
  return keyFiguresList(page.figures, { page: url, link });
}

/** @param script path of the menu's script from the site's root */
export function articleMenu(page: PageData, script: string, link: Link): string {
  const words = wordsOf(page.meta.lang);
  return shareMenu(sharedArticle(page), { words, label: words.share, script, gallery: page.places?.gallery, link });
}

/** @param script path of the script that makes its buttons work, from the site's root */
export function articleTools(page: PageData, script: string, link: Link): string {
  const words = wordsOf(page.meta.lang);
  const tools = readerTools(page, { url: page.meta.url, card: previewPicture(page.cards), words, link });
  return `${tools}\n<script type="module" src="${escapeHtml(link(script))}"></script>`;
}

/**
 * The absolute address of a page's card.
 * @param size - its name; left out, the one that a link preview shows
 * @returns "" for a page without a card, and with a warning where none is made in this size
 */
export function cardAddress(cards: readonly CardPicture[], size: unknown, warn: Warn): string {
  return cardOf(cards, size, warn)?.url ?? "";
}

/**
 * A page's card to look at: the one that moves where there is one, for readers whose system does not ask for less motion.
 * @returns "" for a page without a card, and with a warning where none is made in this size
 */
export function cardHtml(
  { cards, animated }: PageData,
  size: unknown,
  { link, warn }: { link: Link; warn: Warn },
): string {
  const card = cardOf(cards, size, warn);
  if (!card) return "";
  const still = pictureHtml(card, link(card.path), "late");
  const moving = animated.find((each) => each.size === card.size);
  return markPictures(moving ? animatedHtml(moving, link(moving.path), still) : still);
}

function cardOf(cards: readonly CardPicture[], size: unknown, warn: Warn): CardPicture | undefined {
  // Nunjucks gives "" to a shortcode that is written without anything.
  if (size === undefined || size === "") return previewPicture(cards);
  const card = cards.find((each) => each.size === size);
  if (!card && cards.length > 0)
    warn(`warning: no card is made in the size \`${size}\`; the option \`sizes\` names those that are`);
  return card;
}
