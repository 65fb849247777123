import type { Article } from "../article/article.ts";
import { decodedPath } from "../base/decoded-path.ts";
import { longDate } from "../base/long-date.ts";
import type { CardSource } from "../card/card.ts";
import type { Publication } from "./publication.ts";

/** Site, date and short address as a card's foot shows them; what is not known is left out. */
export function sourceLine(article: Article, { site, url, licence }: Publication): CardSource {
  const source: CardSource = {};
  if (site) source.site = site;
  if (licence) source.licence = licence;
  if (article.front.author) source.author = article.front.author;
  const date = article.front.date;
  if (date) source.date = longDate(new Date(date.slice(0, 10)), article.lang);
  if (url) source.url = shortUrl(url);
  return source;
}

/** "example.org/cerebras" of "https://www.example.org/cerebras/". */
function shortUrl(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, "") + (decodedPath(pathname) ?? pathname).replace(/\/$/, "");
}
