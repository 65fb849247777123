import { lazy } from "../base/lazy.ts";
import type { BuiltArticle } from "../build/articles.ts";
import { keyOf } from "../cache/key.ts";
import type { MadePages } from "../output/page-files.ts";
import type { Tag } from "../site/insert-tags.ts";
import type { PageData } from "../site/page.ts";
import { placesOf } from "../site/places.ts";
import type { Retired } from "../site/retired.ts";
import type { PageKind, PageMaker } from "./page-maker.ts";

// Loaded where a page is to be written.
const madePages = lazy<typeof import("./made-pages.ts")>(import.meta.url, "./made-pages");

/** Pages that no template of the site has a hand in: those of an article, or the files that a site has once. */
export interface PageSet extends MadePages {
  /** Path of the article's own page; "" for the files of the site. */
  of: string;
  /** The article's file. */
  article?: string;
}

interface PageSetOptions {
  maker(): PageMaker;
  /** Kinds that go through Eleventy, since a layout of the site holds them. */
  laidOut: ReadonlySet<PageKind>;
  /** Of what decides every page of the site. */
  siteKey: string;
  /** Tags that each page of its language has. */
  tags: readonly Tag[];
  /** Reads what an article told by the key of its compiled: not held, for there may be thousands. */
  read(key: string): PageData | undefined;
}

export function pageSet(
  { article, key, pictures, path, url, sharePages }: BuiltArticle,
  { maker, laidOut, siteKey, tags, read }: PageSetOptions,
): PageSet & { article: string } {
  const places = placesOf(path);
  return {
    article,
    of: path,
    key: keyOf([siteKey, key, ...pictures, ...tags.map(({ html }) => html)].join("\n")),
    paths: [
      ...(laidOut.has("figure") ? [] : sharePages),
      ...(laidOut.has("gallery") ? [] : [places.gallery]),
      places.embed,
      places.oembed,
      places.csv,
      places.json,
    ],
    make() {
      const options = { maker: maker(), path, root: rootOf(url, path), tags, laidOut };
      return madePages().makeArticlePages(toldBy(read, { article, key }), options);
    },
  };
}

/** The pages that answer at addresses of an article's former figures, in no layout of the site. */
export function correctionSet(
  { article, key, path, url }: BuiltArticle,
  retired: Retired,
  { maker, siteKey, tags, read }: Omit<PageSetOptions, "laidOut">,
): PageSet & { article: string } {
  return {
    article,
    of: `${path} before`,
    key: keyOf([siteKey, key, JSON.stringify(retired.pages), ...tags.map(({ html }) => html)].join("\n")),
    paths: retired.pages.map((page) => page.path),
    make() {
      const options = { maker: maker(), path, root: rootOf(url, path), tags };
      return madePages().makeCorrectionPages(toldBy(read, { article, key }), retired, options);
    },
  };
}

/** The pages at the addresses of an article that was taken back, in no layout of the site, and for no search engine. */
export function withdrawnSet(
  { url, lang, pages }: { url: string; lang: string; pages: readonly string[] },
  note: string,
  { maker, siteKey, home }: { maker(): PageMaker; siteKey: string; home: string },
): PageSet {
  return {
    of: `${url} withdrawn`,
    key: keyOf([siteKey, lang, home, note, ...pages].join("\n")),
    paths: pages,
    make: () => madePages().makeWithdrawnPages(pages, note, { maker: maker(), lang, home }),
  };
}

/** The site's address. */
function rootOf(url: string, path: string): string {
  return url.slice(0, -encodeURI(path).length);
}

function toldBy(read: PageSetOptions["read"], { article, key }: { article: string; key: string }): PageData {
  const page = read(key);
  if (!page) throw new Error(`nothing is kept of ${article}`);
  return page;
}
