import type { Article } from "../article/article.ts";
import type { CardFile } from "../render/card-file.ts";
import type { Story } from "../story/story.ts";
import { anchorOf, type Mark, marksOf } from "./anchor.ts";
import type { PageFigure } from "./key-figures.ts";
import type { PageMeta, PagePicture } from "./meta.ts";

/** What templates find as `keyfigures` in an article's data. */
export interface PageData {
  /** The chosen figures, formatted, in the order of the card. */
  figures: PageFigure[];
  /** The card's pictures, one a size; `path` starts at the site's root, before any path prefix. */
  cards: (PagePicture & { size: string; path: string })[];
  /** The sentences that say figures, and the ids they get. */
  marks: Mark[];
  /** One line for each thing the article says in two ways. */
  conflicts: string[];
  meta: PageMeta;
}

/** Where an article's page and cards will stand. */
export interface PagePlace {
  /** The site's address with its path prefix, without a slash at its end. */
  root: string;
  /** The page's absolute address. */
  url: string;
  /** Folder of the cards below the site's root. */
  folder: string;
  /** The site's name. */
  site?: string;
}

const mimeTypes = { png: "image/png", jpeg: "image/jpeg", webp: "image/webp", svg: "image/svg+xml" };

/** What an article's page shows and says of itself. */
export function pageData(
  { article, story, files }: { article: Article; story: Story; files: readonly CardFile[] },
  { root, url, folder, site }: PagePlace,
): PageData {
  const marks = marksOf(story.figures);
  const figures = (files[0]?.card.figures ?? []).map((figure, index): PageFigure => {
    const chosen = story.chosen[index];
    const anchor = chosen && anchorOf(chosen, marks);
    return anchor ? { ...figure, anchor } : figure;
  });
  const cards = files.map(({ name, size, width, height, format, card }) => {
    const path = `/${folder}/${name}`;
    return { size, path, url: root + path, width, height, type: mimeTypes[format], alt: card.alt };
  });
  const meta: PageMeta = { url, title: article.title, lang: article.lang, pictures: cards };
  const { description, date, updated } = article.front;
  if (site) meta.site = site;
  if (description) meta.description = description;
  if (date) meta.published = date;
  if (updated) meta.modified = updated;
  return { figures, cards, marks, conflicts: story.conflicts.map(({ message }) => message), meta };
}
