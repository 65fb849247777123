import { escapeHtml } from "../../base/escape.ts";
import type { PageData } from "../page.ts";
import type { PagePicture } from "../page-meta.ts";

/** The articles of one language, newest first. */
export interface Feed {
  /** Absolute address of the feed itself. */
  url: string;
  /** Absolute address of the pages it follows. */
  home: string;
  title: string;
  lang: string;
  items: FeedItem[];
}

export interface FeedItem {
  /** Absolute. */
  url: string;
  title: string;
  summary?: string;
  published: Date;
  updated: Date;
  author?: string;
  tags: readonly string[];
  /** The key figures and the card, as HTML with absolute addresses. */
  html: string;
  picture?: PagePicture;
}

/** How many articles a feed keeps: readers fetch it whole, several times a day. */
export const feedLength = 20;

export function feedItem(page: PageData, date: Date, tags: readonly string[]): FeedItem {
  const { url, title, description, modified, article, pictures } = page.meta;
  const picture = pictures[0];
  const item: FeedItem = {
    url,
    title,
    published: date,
    updated: modified ? new Date(modified) : date,
    tags,
    html: itemHtml(page),
  };
  if (description) item.summary = description;
  if (article?.author) item.author = article.author;
  if (picture) item.picture = picture;
  return item;
}

function itemHtml({ figures, meta }: PageData): string {
  const { url, description, pictures } = meta;
  const picture = pictures[0];
  const list = figures.map(({ kicker, value, label, anchor }) => {
    const said = `${kicker ? `${escapeHtml(kicker)} ` : ""}<strong>${escapeHtml(value)}</strong>`;
    return `<li><a href="${escapeHtml(anchor ? `${url}#${anchor}` : url)}">${said}</a> ${escapeHtml(label)}</li>`;
  });
  return [
    description ? `<p>${escapeHtml(description)}</p>` : "",
    list.length > 0 ? `<ul>${list.join("")}</ul>` : "",
    picture
      ? `<p><img src="${escapeHtml(picture.url)}" width="${picture.width}" height="${picture.height}" alt="${escapeHtml(picture.alt)}"></p>`
      : "",
  ].join("");
}
