import type { CollectionItem, EleventyData } from "../base/eleventy-types.ts";
import type { CompiledArticle } from "../build/compiled-article.ts";
import { keyOf } from "../cache/key.ts";
import type { Config } from "../config.ts";
import type { ArticlePage } from "../site/article-page.ts";
import { isoDate } from "../site/date.ts";
import { type FeedFile, feedFiles, feedOf } from "../site/feed/feed-files.ts";
import { robots, type SitemapEntry, sitemap } from "../site/sitemap.ts";
import type { PageSet } from "./page-sets.ts";

/** What is known of a site's pages beside what Eleventy knows. */
export interface PageSource {
  compiledOf(data: EleventyData): CompiledArticle | undefined;
  /** The site's address. */
  root(data: EleventyData): string;
}

interface SiteFiles {
  feeds: FeedFile[];
  /** The files of the feeds, and the sitemap's. */
  files: PageSet;
}

/**
 * Files that a site has once. To be called when all its pages have their address: which of them a collection shows
 * before depends on the order in which Eleventy came upon their files.
 * @param isTaken - whether a page of the site has this path: then it is left to it
 */
export function siteFiles(
  items: readonly CollectionItem[],
  { feeds: wanted, sitemap: listed, site, lang }: Config,
  source: PageSource,
  isTaken: (path: string) => boolean,
): SiteFiles {
  const files = new Map<string, string>();
  const root = items[0] ? source.root(items[0].data) : "";
  const feeds = wanted ? feedFiles(articlePages(items, source), lang).filter(({ path }) => !isTaken(path)) : [];
  for (const feed of feeds) files.set(feed.path, feed.format.write(feedOf(feed, site, root)));
  if (listed && items.length > 0) {
    // Eleventy's order of pages without a date is that in which their files were made.
    const pages = items
      .filter(({ url, data }) => typeof url === "string" && isListed(url, data))
      .sort((one, other) => (String(one.url) < String(other.url) ? -1 : 1));
    const entries = pages.map((item) => sitemapEntry(item, pages, source));
    files.set("/sitemap.xml", sitemap(entries)).set("/robots.txt", robots(root));
  }
  const paths = [...files.keys()].filter((path) => !isTaken(path));
  return { feeds, files: { of: "", key: keyOf([...files.values()].join("\0")), paths, make: () => files } };
}

/** The articles among a site's pages. */
export function articlePages(items: readonly CollectionItem[], { compiledOf, root }: PageSource): ArticlePage[] {
  return items.flatMap(({ data, date, url }) => {
    const { page, lang } = compiledOf(data) ?? {};
    if (!page || !lang || !url) return [];
    const tags = Array.isArray(data.tags) ? data.tags.map(String) : [];
    // Eleventy dates every page, if only by its file; an article is one whose author dates it.
    return [{ path: url, root: root(data), lang, date: data.date === undefined ? undefined : date, tags, page }];
  });
}

/** A page for people to find; `sitemap: false` keeps one out. */
function isListed(url: string, { sitemap: wanted }: EleventyData): boolean {
  return wanted !== false && /(?:\/|\.html?)$/.test(url);
}

function sitemapEntry(
  item: CollectionItem,
  all: readonly CollectionItem[],
  { compiledOf, root }: PageSource,
): SitemapEntry {
  const { data, date } = item;
  const address = (of: CollectionItem) => root(of.data) + encodeURI(String(of.url));
  const key = data.translationKey;
  const versions = key === undefined ? [] : all.filter((other) => other.data.translationKey === key);
  const compiled = compiledOf(data)?.page;
  const modified = compiled?.meta.modified ?? data.updated ?? (data.date === undefined ? undefined : date);
  return {
    url: address(item),
    ...(modified ? { modified: isoDate(new Date(modified as string | Date)) } : {}),
    images: compiled?.cards.map(({ url }) => url) ?? [],
    translations:
      versions.length > 1
        ? versions.map((version) => ({ lang: String(version.data.lang), url: address(version) }))
        : [],
  };
}
