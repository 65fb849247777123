import type { Article } from "../article/article.ts";
import { plainWords } from "../article/plain-words.ts";
import type { Card, CardFigure } from "../card/card.ts";
import { type Config, type ConfigSpec, normalizeConfig } from "../config.ts";
import { isDisputed } from "../figure/conflicts.ts";
import type { Figure } from "../figure/figure.ts";
import { formatFigure } from "../figure/format/format.ts";
import { needsSubUnit } from "../figure/format/sub-unit.ts";
import { lexiconOf } from "../figure/lexicon/lexicon-of.ts";
import { altText } from "./alt.ts";
import { cardTitle } from "./card-title.ts";
import { kindIcon } from "./kind-icon.ts";
import { offersOf } from "./offer.ts";
import type { Publication } from "./publication.ts";
import { sourceLine } from "./source-line.ts";
import { type Story, tellStory } from "./story.ts";

/**
 * The cards an article's story can fill, the one that stands for it first: the template the front matter
 * names, or `trio`, or `cover` for an article without figures. `cards: false` and a draft have none.
 * @throws InputErrors for declared figures that the text does not say, InputError for a template it cannot fill
 */
export function planCards(article: Article, config: ConfigSpec = {}, publication: Publication = {}): Card[] {
  if (article.front.cards === false || article.front.draft) return [];
  const normal = normalizeConfig(config);
  return cardsOf(article, tellStory(article, normal), cardOptions(normal, publication));
}

type CardOptions = {
  style: "international" | "local";
  template?: string;
  /** Pictograms of figures, by what these are of. */
  icons?: Readonly<Record<string, string>>;
} & Publication;

/** What a site's configuration and an article's publication say of all its cards; the publication's word is stronger. */
export function cardOptions({ style, site, licence, icons }: Config, publication: Publication): CardOptions {
  const kinds = icons ? { icons: icons.kinds } : {};
  return { style, ...(site ? { site } : {}), ...(licence ? { licence } : {}), ...kinds, ...publication };
}

/** The cards that a story can fill, the chosen template's first. */
export function cardsOf(article: Article, story: Story, options: CardOptions): Card[] {
  const cards = [...offeredCards(article, story, options)];
  const wanted = wantedTemplate(article, options);
  if (wanted === undefined) return cards;
  const chosen = cards.find(({ template }) => template === wanted);
  return [chosen ?? dressedAs(wanted, cards), ...cards.filter((card) => card !== chosen)];
}

/** The first of `cardsOf`, and the one that shows all chosen figures, without reading what only others need. */
export function firstCards(article: Article, story: Story, options: CardOptions): { card: Card; trio?: Card } {
  const wanted = wantedTemplate(article, options);
  const seen: Card[] = [];
  let trio: Card | undefined;
  let chosen: Card | undefined;
  for (const card of offeredCards(article, story, options)) {
    seen.push(card);
    // One figure opens with `hero`, more with `trio`.
    if (card.template === "trio" || card.template === "hero") trio ??= card;
    if (wanted === undefined || card.template === wanted) chosen ??= card;
    if (chosen && (trio || story.chosen.length === 0)) break;
  }
  return { card: chosen ?? dressedAs(wanted ?? "", seen), ...(trio ? { trio } : {}) };
}

/** Templates that draw `bars`, each in its way, `groups` (parts are of a whole where the article says it), and dates. */
const drawnAs: Record<string, "bars" | "groups" | "timeline"> = {
  bars: "bars",
  ranking: "bars",
  versus: "bars",
  grouped: "groups",
  steps: "timeline",
  timeline: "timeline",
};

/** A card in a template that no offer has: another chart of a table's column, the site's own template, or a misspelt one, which its drawer knows. */
function dressedAs(template: string, cards: readonly Card[]): Card {
  const member = drawnAs[template];
  const card = (member && cards.find((each) => each[member])) || cards[0];
  return { ...(card as Card), template };
}

function wantedTemplate({ front }: Article, options: CardOptions): string | undefined {
  return options.template ?? (front.cards === false ? undefined : front.cards.template);
}

function* offeredCards(article: Article, story: Story, options: CardOptions): Generator<Card> {
  const { front, lang } = article;
  const title = front.card.title ?? cardTitle(article.title, options.site);
  const source = sourceLine(article, options);
  const standfirst = front.description;
  const { style, icons = {} } = options;
  const shown = (figure: Figure) => {
    const icon = kindIcon(figure, icons);
    return { ...cardFigure(figure, story, lang, style), ...(icon && { icon }) };
  };
  for (const offer of offersOf(article, story, shown, style)) {
    const card = { lang, title, source, ...offer, figures: offer.figures ?? [] };
    yield { ...card, ...(standfirst ? { standfirst } : {}), alt: front.card.alt ?? altText(card) };
  }
}

/** "The group lost $3M", "perdeu 4 km²": the label's verb says the loss, which a sign would say again. */
function unsigned(figure: Figure, lang: string): Figure {
  const word = figure.spans?.direction?.text.toLowerCase() ?? "";
  if (!["money", "measure", "count"].includes(figure.kind) || !lexiconOf(lang).phrases.losses.has(word)) return figure;
  if (figure.label && !figure.label.toLowerCase().includes(word)) return figure;
  const { direction: _, ...rest } = figure;
  return rest;
}

/** A figure as words. Where the article disagrees on a qualifier, the card takes no side. */
function cardFigure(figure: Figure, story: Story, lang: string, style: "international" | "local"): CardFigure {
  const subUnit = [figure, ...story.chosen].some((each) => each.unit === figure.unit && needsSubUnit(each));
  const { value, qualifier } = formatFigure(unsigned(figure, lang), { locale: lang, style, subUnit });
  const card: CardFigure = {
    value,
    label: figure.label ?? "",
    sentence: figure.source.sentence,
    words: plainWords(figure.source.text),
  };
  // Where a change ends up is no limit: the sign of it is in the sentence.
  if (qualifier && !isDisputed(figure, story.conflicts) && (figure.kind === "date" || figure.qualifier !== "to"))
    card.kicker = qualifier;
  return card;
}
