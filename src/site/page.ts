import type { Article } from "../article/article.ts";
import type { CardFigure } from "../card/card.ts";
import type { CardFile } from "../render/card-file.ts";
import type { Story } from "../story/story.ts";
import { anchorOf, figureNames, type Mark, marksOf } from "./anchor.ts";
import { type ApprovalState, approvalState } from "./approval.ts";
import type { PageFigure } from "./key-figures.ts";
import type { PageMeta } from "./page-meta.ts";
import { type CardPicture, cardPicture, previewPicture } from "./picture.ts";
import { type ArticlePlaces, figurePlace, placesOf } from "./places.ts";

/** What templates find as `keyfigures` in an article's data. */
export interface PageData {
  /** The chosen figures, formatted, in the order of the card. */
  figures: PageFigure[];
  /** The card's pictures, one a size. */
  cards: CardPicture[];
  /** Those that move, where the site asks for any: one a size, and none of a card on which nothing does. */
  animated: CardPicture[];
  /** Other cards of the article, each in one size, for its gallery. */
  others: (CardPicture & { template: string })[];
  /** The sentences that say figures, and the ids they get. */
  marks: Mark[];
  /** Who approved the card; absent where nobody did. */
  approved?: ApprovalState;
  /** One line for each thing the article says in two ways. */
  conflicts: string[];
  meta: PageMeta;
  /** Paths from the site's root; absent where the site makes no such pages. */
  places?: ArticlePlaces;
}

/** Where an article's page and cards will stand. */
interface PagePlace {
  /** The site's address with its path prefix, without a slash at its end. */
  root: string;
  /** The page's path from the root. */
  path: string;
  /** Folder of the cards below the site's root. */
  folder: string;
  /** The site's name. */
  site?: string;
  /** On what terms pictures and figures may be used. */
  licence?: string | undefined;
  /** Whether figures get share pages, and the article a gallery and an embeddable card. */
  pages: boolean;
  /** Whether sentences that say figures get ids in the page. */
  marks: boolean;
  /** What structured data calls the article, where it is dated. */
  articleType: "Article" | "BlogPosting" | "NewsArticle";
}

/** What `planArticle` made of the article. */
interface Plan {
  article: Article;
  story: Story;
  figures: readonly CardFigure[];
  files: readonly CardFile[];
  animatedFiles: readonly CardFile[];
  figureFiles: readonly CardFile[][];
  otherFiles: readonly CardFile[];
}

/** What an article's page shows and says of itself. */
export function pageData(plan: Plan, place: PagePlace): PageData {
  const { article, story, figures: told, files, figureFiles } = plan;
  const found = marksOf(story.figures);
  const names = figureNames(told);
  const figures = told.map((figure, index): PageFigure => {
    const { value, label, sentence, words, kicker } = figure;
    const chosen = story.chosen[index];
    const anchor = chosen && anchorOf(chosen, found);
    const shown: PageFigure = { value, label, sentence, words, cards: (figureFiles[index] ?? []).map(picture) };
    if (kicker) shown.kicker = kicker;
    if (!anchor) return shown;
    if (place.marks) shown.anchor = anchor;
    if (place.pages) shown.page = figurePlace(place.path, names[index] as string);
    return shown;
  });
  const cards = files.map(picture);
  const data: PageData = {
    figures,
    cards,
    animated: plan.animatedFiles.map(picture),
    others: plan.otherFiles.map((file) => ({ ...picture(file), template: file.card.template })),
    marks: place.marks ? found : [],
    conflicts: story.conflicts.map(({ message }) => message),
    meta: metaOf(article, cards, place),
  };
  const approved = files[0] && approvalState(article.front.approved, files[0]);
  if (approved) data.approved = approved;
  if (place.pages) {
    data.places = placesOf(place.path);
    data.meta.oembed = place.root + encodeURI(data.places.oembed);
  }
  return data;

  function picture(file: CardFile): CardPicture {
    return cardPicture(file, place);
  }
}

function metaOf(
  { title, lang, front }: Article,
  cards: readonly CardPicture[],
  { root, path, site, licence, articleType }: PagePlace,
): PageMeta {
  const preview = previewPicture(cards);
  const meta: PageMeta = { url: root + encodeURI(path), title, lang, pictures: preview ? [preview] : [] };
  const { description, date, author, correction } = front;
  const updated = latest(front.updated, correction?.date);
  meta.article = { pictures: cards, type: articleType, ...(author ? { author } : {}) };
  if (site) meta.site = site;
  if (licence) meta.licence = licence;
  if (description) meta.description = description;
  if (date) meta.published = date;
  if (updated) meta.modified = updated;
  if (correction) meta.correction = correction;
  return meta;
}

/** An article is corrected without its `updated` being written anew. */
function latest(updated: string | undefined, corrected: string | undefined): string | undefined {
  if (updated === undefined || corrected === undefined) return updated ?? corrected;
  return Date.parse(corrected) > Date.parse(updated) ? corrected : updated;
}
