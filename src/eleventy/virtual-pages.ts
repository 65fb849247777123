import type { CollectionApi, CollectionItem, EleventyConfig, EleventyData } from "../base/eleventy-types.ts";
import type { InputError } from "../base/error.ts";
import { escapeHtml } from "../base/escape.ts";
import { lazy } from "../base/lazy.ts";
import type { BuiltArticle } from "../build/articles.ts";
import { keyOf } from "../cache/key.ts";
import type { Config } from "../config.ts";
import type { ArticlePage } from "../site/article-page.ts";
import type { FeedFile } from "../site/feed/feed-files.ts";
import type { FigurePage } from "../site/figure-page.ts";
import type { GalleryPage } from "../site/gallery-page.ts";
import type { Tag } from "../site/insert-tags.ts";
import type { PageData } from "../site/page.ts";
import type { PageMeta } from "../site/page-meta.ts";
import type { WithdrawnArticle } from "../site/published.ts";
import type { Retired } from "../site/retired.ts";
import type { Addresses } from "./addresses.ts";
import { type PageAssets, pageAssets } from "./assets.ts";
import { clashes } from "./clashes.ts";
import { markPictures } from "./image-plugin.ts";
import type { PageKind, PageMaker } from "./page-maker.ts";
import { correctionSet, type PageSet, pageSet, withdrawnSet } from "./page-sets.ts";
import { articlePages, type PageSource, siteFiles } from "./site-files.ts";

// What makes pages is loaded where one is to be made.
const pageMaker = lazy<typeof import("./page-maker.ts")>(import.meta.url, "./page-maker");
const figures = lazy<typeof import("../site/figure-page.ts")>(import.meta.url, "../site/figure-page");
const galleries = lazy<typeof import("../site/gallery-page.ts")>(import.meta.url, "../site/gallery-page");
const embeds = lazy<typeof import("../site/embed-page.ts")>(import.meta.url, "../site/embed-page");
const dataFiles = lazy<typeof import("../site/data-files.ts")>(import.meta.url, "../site/data-files");

const kinds: PageKind[] = ["figure", "gallery", "embed"];

/** What the plugin knows of the site and its articles. */
interface SiteInBuild extends PageSource, Pick<Addresses, "link" | "finalLink"> {
  /** Resolves when all articles are told that have an address by now. */
  allCompiled(): Promise<void>;
  /** Gives the page at a path its share tags. */
  setMeta(path: string, meta: PageMeta): void;
  /** Reads what an article told, and holds nothing of it. */
  read(key: string): PageData | undefined;
  /** Stands for the options and our code. */
  epoch: string;
}

/** What the added pages give to the site's own. */
export interface AddedPages {
  /** The tags that lead from a page to the feeds of its language. */
  tags(page: { lang: string }, root: string): Tag[];
  /**
   * What is not Eleventy's to write, when all its pages have an address.
   * @returns the pages, and a fault for each whose place one of Eleventy's has taken
   */
  own(
    compiled: readonly BuiltArticle[],
    root: string,
    taken: Readonly<Record<string, { inputPath: string }>>,
  ): { pages: PageSet[]; faults: InputError[] };
  /** The pages at addresses of an article's former figures, where the site has such pages. */
  corrections(article: BuiltArticle, retired: Retired): (PageSet & { article: string }) | undefined;
  /** The pages at the addresses of an article that was taken back, where the site has pages of ours. @param root the site's address */
  withdrawn(article: WithdrawnArticle, note: string, root: string): PageSet | undefined;
}

/**
 * Adds the pages that no file of the site stands for: share pages, galleries, embeddable cards and their oEmbed
 * answers, feeds and the sitemap.
 */
export function addPages(eleventyConfig: EleventyConfig, config: Config, site: SiteInBuild): AddedPages {
  return new VirtualPages(eleventyConfig, config, site);
}

class VirtualPages implements AddedPages {
  readonly #eleventyConfig: EleventyConfig;
  readonly #config: Config;
  readonly #site: SiteInBuild;
  readonly #assets: PageAssets;
  /** Of pages that Eleventy writes, and of those that it does not. */
  readonly #maker: () => PageMaker;
  readonly #ownMaker: () => PageMaker;
  readonly #renderers = new Map<string, (data: EleventyData) => string>();
  #feeds: FeedFile[] = [];
  readonly #tags = new Map<string, Tag[]>();
  #altered: boolean | undefined;
  /** The site's pages, as many as have an address by now. */
  #items: () => readonly CollectionItem[] = () => [];

  constructor(eleventyConfig: EleventyConfig, config: Config, site: SiteInBuild) {
    this.#eleventyConfig = eleventyConfig;
    this.#config = config;
    this.#site = site;
    this.#assets = pageAssets(config.folder);
    this.#maker = () => pageMaker().createPageMaker(this.#assets, site.link);
    this.#ownMaker = () => pageMaker().createPageMaker(this.#assets, site.finalLink);
    // A format of our own: a site may have taken any other off its list.
    eleventyConfig.addTemplateFormats("keyfigures");
    eleventyConfig.addExtension("keyfigures", {
      outputFileExtension: "html",
      compile: (name) => (data) => this.#renderers.get(name)?.(data) ?? "",
    });
    this.#addCollections();
    if (config.pages) this.#addTemplates();
  }

  tags({ lang }: { lang: string }, root: string): Tag[] {
    const key = `${lang} ${root}`;
    const known = this.#tags.get(key) ?? this.#tagsOf(lang, root);
    this.#tags.set(key, known);
    return known;
  }

  #tagsOf(lang: string, root: string): Tag[] {
    return this.#feeds
      .filter((feed) => feed.lang === lang)
      .map(({ format: { type, name }, path }) => ({
        name: type,
        html: `<link rel="alternate" type="${type}" title="${name}" href="${escapeHtml(root + path)}">`,
      }));
  }

  own(
    published: readonly BuiltArticle[],
    root: string,
    taken: Readonly<Record<string, { inputPath: string }>>,
  ): { pages: PageSet[]; faults: InputError[] } {
    const { read } = this.#site;
    const found = siteFiles(this.#items(), this.#config, this.#site, (path) => path in taken);
    this.#feeds = found.feeds;
    this.#tags.clear();
    if (!this.#config.pages || this.#throughEleventy("embed")) return { pages: [found.files], faults: [] };
    const laidOut = new Set(kinds.filter((kind) => this.#throughEleventy(kind)));
    const siteKey = this.#siteKey;
    const articles = published.filter(({ textless }) => !textless);
    const pages = articles.map((article) =>
      pageSet(article, { maker: this.#ownMaker, laidOut, siteKey, tags: this.tags(article, root), read }),
    );
    return { pages: [...pages, found.files], faults: clashes(pages, taken) };
  }

  corrections(article: BuiltArticle, retired: Retired): (PageSet & { article: string }) | undefined {
    if (!this.#config.pages || retired.pages.length === 0) return undefined;
    const { read } = this.#site;
    const root = article.url.slice(0, -encodeURI(article.path).length);
    const tags = this.tags(article, root);
    return correctionSet(article, retired, { maker: this.#ownMaker, siteKey: this.#siteKey, tags, read });
  }

  withdrawn(article: WithdrawnArticle, note: string, root: string): PageSet | undefined {
    if (!this.#config.pages || article.pages.length === 0) return undefined;
    const lang = article.lang ?? this.#config.lang ?? "en";
    const home = `${root || new URL(article.url).origin}/`;
    return withdrawnSet({ ...article, lang }, note, { maker: this.#ownMaker, siteKey: this.#siteKey, home });
  }

  get #siteKey(): string {
    return keyOf(JSON.stringify([this.#site.epoch, this.#site.finalLink("/"), this.#assets]));
  }

  async #articles(api: CollectionApi): Promise<ArticlePage[]> {
    await this.#site.allCompiled();
    return articlePages(api.getAll(), this.#site);
  }

  #addCollections(): void {
    const { setMeta } = this.#site;
    this.#eleventyConfig.addCollection("keyfigures", async (api) => {
      this.#items = () => api.getAll();
      hideCollections(api.getAll()[0]);
      if (!this.#config.pages || !this.#throughEleventy("figure")) return [];
      const pages = (await this.#articles(api)).flatMap(({ page, path }) => figures().figurePages(page, { path }));
      for (const { path, meta } of pages) setMeta(path, meta);
      return pages;
    });
    if (!this.#config.pages) return;
    this.#eleventyConfig.addCollection("keyfiguresGalleries", async (api) => {
      if (!this.#throughEleventy("gallery")) return [];
      const articles = await this.#articles(api);
      const pages = articles.flatMap(({ page, path, root }) => galleries().galleryPage(page, { path }, root) ?? []);
      for (const { path, meta } of pages) setMeta(path, meta);
      return pages;
    });
    this.#eleventyConfig.addCollection("keyfiguresArticles", (api) =>
      this.#throughEleventy("embed") ? this.#articles(api) : [],
    );
  }

  #addTemplates(): void {
    const { root } = this.#site;
    const maker = this.#maker;
    this.#addPage(
      "figure",
      "keyfigures",
      (page: FigurePage) => page.path,
      (page, data) => maker().figure(page, root(data)),
    );
    this.#addPage(
      "gallery",
      "keyfiguresGalleries",
      (page: GalleryPage) => page.path,
      (page, data) => maker().gallery(page, root(data)),
    );
    this.#addPage(
      "embed",
      "keyfiguresArticles",
      ({ page }: ArticlePage) => page.places?.embed,
      ({ page, path }) => maker().embed(page, path),
    );
    this.#addFile(
      "oembed",
      "keyfiguresArticles",
      ({ page }: ArticlePage) => page.places?.oembed,
      ({ page }, data) => embeds().oembedJson(page, root(data)),
    );
    this.#addFile(
      "csv",
      "keyfiguresArticles",
      ({ page }: ArticlePage) => page.places?.csv,
      ({ page }) => dataFiles().dataCsv(page),
    );
    this.#addFile(
      "json",
      "keyfiguresArticles",
      ({ page }: ArticlePage) => page.places?.json,
      ({ page }) => dataFiles().dataJson(page),
    );
  }

  /** Whether the site has a hand in a page of ours: a layout for it, or what alters whatever Eleventy writes. */
  #throughEleventy(kind: PageKind): boolean {
    this.#altered ??= isAltered(this.#eleventyConfig);
    return this.#altered || this.#layoutOf(kind) !== undefined;
  }

  #layoutOf(kind: PageKind): string | undefined {
    return kind === "embed" ? undefined : this.#config.layouts[kind];
  }

  /** A file for each entry of a collection. */
  #addFile<Entry>(
    name: string,
    collection: string,
    permalink: (entry: Entry) => string | undefined,
    render: (entry: Entry, data: EleventyData) => string,
    more: Record<string, unknown> = {},
  ): void {
    this.#renderers.set(name, (data) => render(data.entry as Entry, data));
    this.#eleventyConfig.addTemplate(`keyfigures/${name}.keyfigures`, name, {
      pagination: { data: `collections.${collection}`, size: 1, alias: "entry", addAllPagesToCollections: false },
      permalink: ({ entry }: { entry: Entry }) => permalink(entry) ?? false,
      eleventyExcludeFromCollections: true,
      layout: false,
      ...more,
    });
  }

  /** A page for each entry, in the site's layout or as a document of its own. */
  #addPage<Entry>(
    kind: PageKind,
    collection: string,
    permalink: (entry: Entry) => string | undefined,
    body: (entry: Entry, data: EleventyData) => string,
  ): void {
    const layout = this.#layoutOf(kind);
    const render = (entry: Entry, data: EleventyData) => {
      const html = markPictures(body(entry, data));
      const { title, lang } = data as EleventyData & { title: string; lang: string };
      const { meta } = (entry as { page: PageData }).page;
      return layout
        ? html
        : this.#maker().document(kind, html, { title, lang, ...(kind === "embed" ? { of: meta } : {}) });
    };
    type Computed = { entry: { lang: string; title?: string; description?: string; page: PageData } };
    this.#addFile(kind, collection, permalink, render, {
      ...(layout ? { layout } : {}),
      eleventyComputed: {
        lang: ({ entry }: Computed) => entry.lang,
        title: ({ entry }: Computed) => entry.title ?? entry.page.meta.title,
        description: ({ entry }: Computed) => entry.description ?? entry.page.meta.description,
      },
    });
  }
}

/** Keeps our collections out of the lists of tags that sites make of theirs: they are there for who knows their names. */
function hideCollections(item: CollectionItem | undefined): void {
  const all = item?.data.collections;
  if (typeof all !== "object" || all === null) return;
  for (const name of ["keyfigures", "keyfiguresGalleries", "keyfiguresArticles"]) {
    const value = (all as Record<string, unknown>)[name] ?? [];
    Object.defineProperty(all, name, { value, enumerable: false, writable: true, configurable: true });
  }
}

/**
 * Whether a site has a transform of its own, or a base for its links that is not its path prefix: then all pages are to
 * have it. Eleventy's own transforms are for links and pictures that our pages have right.
 */
function isAltered(eleventyConfig: EleventyConfig): boolean {
  const { transforms } = eleventyConfig;
  if (!transforms || Object.keys(transforms).some((name) => !/^(keyfigures|@11ty\/)/.test(name))) return true;
  const based: unknown = eleventyConfig.getFilter("htmlBaseUrl")?.("/x/", undefined, "/");
  return based !== undefined && based !== eleventyConfig.getFilter("url")?.("/x/");
}
