import type { Article } from "../article/article.ts";
import type { CardsChoice } from "../article/front-matter.ts";
import type { Card, CardFigure } from "../card/card.ts";
import { type ConfigSpec, normalizeConfig } from "../config.ts";
import type { Figure } from "../figure/figure.ts";
import { formatFigure } from "../figure/format.ts";
import { altText } from "./alt.ts";
import { sourceLine } from "./source-line.ts";
import { type Story, tellStory } from "./story.ts";

/** Where the article will be published, for the line at the card's foot. */
export interface Publication {
  /** The page's absolute address. */
  url?: string;
  /** The site's name. */
  site?: string;
}

/**
 * The cards an article gets: one, today. An article without figures gets a `cover`, and one with
 * `cards: false` or `draft: true` gets none.
 * @throws InputErrors for declared figures that the text does not say
 */
export function planCards(article: Article, config: ConfigSpec = {}): Card[] {
  const { cards, draft } = article.front;
  if (cards === false || draft) return [];
  const { count, style, site } = normalizeConfig(config);
  return [cardOf(article, tellStory(article, { count }), { style, ...(site === undefined ? {} : { site }) })];
}

/** A card holds no more side by side without shrinking them below reading size. */
const mostFigures = 4;

/** The card that tells a story. */
export function cardOf(
  article: Article,
  story: Story,
  options: { style: "international" | "local" } & Publication,
): Card {
  const { front, lang } = article;
  const figures = story.chosen.slice(0, mostFigures).map((figure) => cardFigure(figure, story, lang, options.style));
  const title = front.card.title ?? article.title;
  const template = chosenTemplate(front.cards) ?? (figures.length > 0 ? "trio" : "cover");
  return {
    template,
    lang,
    title,
    ...(front.description ? { standfirst: front.description } : {}),
    figures,
    source: sourceLine(article, options),
    alt: front.card.alt ?? altText({ title, figures, lang }),
  };
}

function chosenTemplate(cards: CardsChoice): string | undefined {
  return cards === false ? undefined : cards.template;
}

/** A figure as words. Where the article disagrees on a qualifier, the card takes no side. */
function cardFigure(figure: Figure, story: Story, lang: string, style: "international" | "local"): CardFigure {
  const { value, qualifier } = formatFigure(figure, { locale: lang, style });
  const disputed = story.conflicts.some(
    (conflict) =>
      conflict.kind === "qualifier" &&
      conflict.figures.some(({ source }) => source.start === figure.source.start && source.end === figure.source.end),
  );
  const card: CardFigure = {
    value,
    label: figure.label ?? "",
    sentence: figure.source.sentence,
    words: figure.source.text,
  };
  if (qualifier && !disputed) card.kicker = qualifier;
  return card;
}
