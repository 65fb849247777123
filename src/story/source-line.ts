import type { Article } from "../article/article.ts";
import type { CardSource } from "../card/card.ts";
import type { Publication } from "./publication.ts";

/** Site, date and short address as a card's foot shows them; what is not known is left out. */
export function sourceLine(article: Article, { site, url, licence }: Publication): CardSource {
  const source: CardSource = {};
  if (site) source.site = site;
  if (licence) source.licence = licence;
  if (article.front.author) source.author = article.front.author;
  const date = article.front.date;
  if (date) source.date = longDate(date, article.lang);
  if (url) source.url = shortUrl(url);
  return source;
}

/** "24 novembre 2026": the day as written, whatever the machine's time zone. */
function longDate(date: string, lang: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  let format = formats.get(lang);
  if (!format) {
    format = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
    formats.set(lang, format);
  }
  return format.format(day);
}

/** By language: making one takes a hundred times longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** "example.org/cerebras" of "https://www.example.org/cerebras/". */
function shortUrl(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, "") + decodeURI(pathname).replace(/\/$/, "");
}
