import type { Config } from "./config.ts";
import type { CollectionApi, CollectionItem, EleventyConfig, EleventyData } from "./eleventy.ts";
import { escapeHtml } from "./escape.ts";
import { opening, ownAddress } from "./plugin-assets.ts";
import type { ArticlePage } from "./site/article-page.ts";
import { isoDate } from "./site/date.ts";
import { plainDocument } from "./site/document.ts";
import { embedHtml, oembedJson } from "./site/embed-page.ts";
import { type FeedFile, feedFiles, feedOf } from "./site/feed/feed-files.ts";
import { type FigurePage, figurePageHtml, figurePages } from "./site/figure-page.ts";
import { type GalleryPage, galleryPage, galleryPageHtml } from "./site/gallery-page.ts";
import type { PageMeta, Tag } from "./site/meta.ts";
import type { PageData } from "./site/page.ts";
import { robots, type SitemapEntry, sitemap } from "./site/sitemap.ts";

/** What the plugin knows of the site and its articles. */
export interface Site {
  pageOf(data: EleventyData): PageData | undefined;
  /** Resolves when all articles are told that have an address by now. */
  allTold(): Promise<void>;
  /** Gives the page at a path its share tags. */
  setMeta(path: string, meta: PageMeta): void;
  root(data: EleventyData): string;
  link(path: string): string;
}

/** What the added pages give to the site's own. */
export interface Generated {
  /** The tags that lead from a page to the feeds of its language. */
  tags(page: { lang: string }, root: string): Tag[];
}

/**
 * Adds the pages that no file of the site stands for: share pages, galleries, embeddable cards and their oEmbed
 * answers, feeds and the sitemap.
 */
export function addPages(eleventyConfig: EleventyConfig, config: Config, site: Site): Generated {
  const { folder, layouts } = config;
  const script = ownAddress("share.js", folder);
  const style = ownAddress("keyfigures.css", folder);
  const { link } = site;
  const renderers = new Map<string, (data: EleventyData) => string>();
  // A format of our own: a site may have taken any other off its list.
  eleventyConfig.addTemplateFormats("keyfigures");
  eleventyConfig.addExtension("keyfigures", {
    outputFileExtension: "html",
    compile: (name) => (data) => renderers.get(name)?.(data) ?? "",
  });
  let feeds: FeedFile[] = [];

  async function articlePages(api: CollectionApi): Promise<ArticlePage[]> {
    await site.allTold();
    return api.getAll().flatMap((item) => articlePage(item) ?? []);
  }

  function articlePage({ data, date, url }: CollectionItem): ArticlePage | undefined {
    const page = site.pageOf(data);
    if (!page || !url) return undefined;
    const tags = Array.isArray(data.tags) ? data.tags.map(String) : [];
    // Eleventy dates every page, if only by its file; an article is one whose author dates it.
    return {
      path: url,
      root: site.root(data),
      lang: page.meta.lang,
      date: data.date === undefined ? undefined : date,
      tags,
      page,
    };
  }

  if (config.pages) {
    eleventyConfig.addCollection("keyfigures", async (api) => {
      const pages = (await articlePages(api)).flatMap(({ page, path }) => figurePages(page, { path }));
      for (const { path, meta } of pages) site.setMeta(path, meta);
      return pages;
    });
    eleventyConfig.addCollection("keyfiguresGalleries", async (api) => {
      const articles = await articlePages(api);
      const pages = articles.flatMap(({ page, path, root }) => galleryPage(page, { path }, root) ?? []);
      for (const { path, meta } of pages) site.setMeta(path, meta);
      return pages;
    });
    eleventyConfig.addCollection("keyfiguresArticles", articlePages);

    each("figure", "keyfigures", (page: FigurePage) => page.path, {
      layout: layouts.figure,
      body: (page: FigurePage, data) => figurePageHtml(page, { root: site.root(data), script, link }),
    });
    each("gallery", "keyfiguresGalleries", (page: GalleryPage) => page.path, {
      layout: layouts.gallery,
      body: (page: GalleryPage, data) => galleryPageHtml(page, { root: site.root(data), link }),
    });
    each("embed", "keyfiguresArticles", ({ page }: ArticlePage) => page.places?.embed, {
      hidden: true,
      body: ({ page, path }: ArticlePage) => embedHtml(page, path, link),
    });
    file(
      "oembed",
      "keyfiguresArticles",
      ({ page }: ArticlePage) => page.places?.oembed,
      ({ page }, data) => oembedJson(page, site.root(data)),
    );
  }

  if (config.feeds) {
    eleventyConfig.addCollection("keyfiguresFeeds", async (api) => {
      const taken = new Set(api.getAll().map(({ url }) => url));
      feeds = feedFiles(await articlePages(api), config.lang).filter(({ path }) => !taken.has(path));
      return feeds;
    });
    file(
      "feed",
      "keyfiguresFeeds",
      ({ path }: FeedFile) => path,
      (feedFile, data) => feedFile.format.write(feedOf(feedFile, config.site, site.root(data))),
    );
  }

  if (config.sitemap) {
    eleventyConfig.addCollection("keyfiguresSitemap", async (api) => {
      await site.allTold();
      const listed = api.getAll().filter(({ url, data }) => typeof url === "string" && isListed(url, data));
      return [{ entries: listed.map((item) => sitemapEntry(item, listed)) }];
    });
    type Sitemap = { entries: SitemapEntry[] };
    file(
      "sitemap",
      "keyfiguresSitemap",
      () => "/sitemap.xml",
      ({ entries }: Sitemap) => sitemap(entries),
    );
    file(
      "robots",
      "keyfiguresSitemap",
      () => "/robots.txt",
      (_: Sitemap, data) => robots(site.root(data)),
    );
  }

  function sitemapEntry(item: CollectionItem, all: readonly CollectionItem[]): SitemapEntry {
    const { data, date } = item;
    const page = site.pageOf(data);
    const address = (of: CollectionItem) => site.root(of.data) + encodeURI(String(of.url));
    const key = data.translationKey;
    const versions = key === undefined ? [] : all.filter((other) => other.data.translationKey === key);
    const modified = data.updated ?? (data.date === undefined ? undefined : date);
    return {
      url: address(item),
      ...(modified ? { modified: isoDate(new Date(modified as string | Date)) } : {}),
      images: page?.cards.map(({ url }) => url) ?? [],
      translations:
        versions.length > 1
          ? versions.map((version) => ({ lang: String(version.data.lang), url: address(version) }))
          : [],
    };
  }

  return {
    tags: ({ lang }, root) =>
      feeds
        .filter((feed) => feed.lang === lang)
        .map(({ format: { type, name }, path }) => ({
          name: type,
          html: `<link rel="alternate" type="${type}" title="${name}" href="${escapeHtml(root + path)}">`,
        })),
  };

  /** A file for each entry of a collection. */
  function file<Entry>(
    name: string,
    collection: string,
    permalink: (entry: Entry) => string | undefined,
    render: (entry: Entry, data: EleventyData) => string,
    more: Record<string, unknown> = {},
  ): void {
    renderers.set(name, (data) => render(data.entry as Entry, data));
    eleventyConfig.addTemplate(`keyfigures/${name}.keyfigures`, name, {
      pagination: { data: `collections.${collection}`, size: 1, alias: "entry", addAllPagesToCollections: false },
      permalink: ({ entry }: { entry: Entry }) => permalink(entry) ?? false,
      eleventyExcludeFromCollections: true,
      layout: false,
      ...more,
    });
  }

  /** A page for each entry, in the site's layout or as a document of its own. */
  function each<Entry>(
    name: string,
    collection: string,
    permalink: (entry: Entry) => string | undefined,
    {
      layout,
      hidden,
      body,
    }: { layout?: string | undefined; hidden?: boolean; body(entry: Entry, data: EleventyData): string },
  ): void {
    const render = (entry: Entry, data: EleventyData) => {
      const html = body(entry, data);
      if (layout) return html;
      const { title, lang } = data as EleventyData & { title: string; lang: string };
      return plainDocument({
        title,
        lang,
        styles: [link(style)],
        fonts: opening.map((font) => link(`/${folder}/fonts/${font}.woff2`)),
        body: html,
        kind: name,
        ...(hidden ? { hidden } : {}),
      });
    };
    type Computed = { entry: { lang: string; title?: string; description?: string; page: PageData } };
    file(name, collection, permalink, render, {
      ...(layout ? { layout } : {}),
      eleventyComputed: {
        lang: ({ entry }: Computed) => entry.lang,
        title: ({ entry }: Computed) => entry.title ?? entry.page.meta.title,
        description: ({ entry }: Computed) => entry.description ?? entry.page.meta.description,
      },
    });
  }
}

/** A page for people to find; `sitemap: false` keeps one out. */
function isListed(url: string, { sitemap: wanted }: EleventyData): boolean {
  return wanted !== false && /(?:\/|\.html?)$/.test(url);
}
