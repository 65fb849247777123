import { groupBy } from "../../base/group.ts";
import type { ArticlePage } from "../article-page.ts";
import { type Feed, feedItem, feedLength } from "./feed.ts";
import { type FeedFormat, feedFormats } from "./formats.ts";

/** A feed's file, before it is written. */
export interface FeedFile {
  path: string;
  format: FeedFormat;
  lang: string;
  home: string;
  articles: ArticlePage[];
}

/** Feeds of the dated articles: the first language's at the root, the others' in folders named after them. */
export function feedFiles(articles: readonly ArticlePage[], lang: string | undefined): FeedFile[] {
  const dated = articles.filter(({ date }) => date !== undefined);
  const byLang = groupBy(dated, (article) => article.lang);
  const most = [...byLang].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
  const first = lang && byLang.has(lang) ? lang : most;
  return [...byLang].flatMap(([each, group]) => {
    const home = each === first ? "/" : `/${each}/`;
    const newest = group.toSorted((a, b) => Number(b.date) - Number(a.date)).slice(0, feedLength);
    return feedFormats.map((format) => ({ path: home + format.file, format, lang: each, home, articles: newest }));
  });
}

export function feedOf({ path, lang, home, articles }: FeedFile, name: string | undefined, root: string): Feed {
  const title = name ?? articles[0]?.page.meta.site ?? new URL(root).host;
  const items = articles.map(({ page, date, tags }) => feedItem(page, date as Date, tags));
  return { url: root + path, home: root + home, title, lang, items };
}
