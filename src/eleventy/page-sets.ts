import type { BuiltArticle } from "../build/articles.ts";
import { keyOf } from "../cache/key.ts";
import type { MadePages } from "../output/page-files.ts";
import { correctionPages } from "../site/correction-page.ts";
import { dataCsv, dataJson } from "../site/data-files.ts";
import { oembedJson } from "../site/embed-page.ts";
import { figurePages } from "../site/figure-page.ts";
import { galleryPage } from "../site/gallery-page.ts";
import { insertTags, type Tag } from "../site/insert-tags.ts";
import { metaTags } from "../site/meta.ts";
import type { PageData } from "../site/page.ts";
import type { PageMeta } from "../site/page-meta.ts";
import { placesOf } from "../site/places.ts";
import type { Retired } from "../site/retired.ts";
import { withdrawnHtml } from "../site/withdrawn.ts";
import { wordsOf } from "../site/words.ts";
import type { PageKind, PageMaker } from "./page-maker.ts";

/** Pages that no template of the site has a hand in: those of an article, or the files that a site has once. */
export interface PageSet extends MadePages {
  /** Path of the article's own page; "" for the files of the site. */
  of: string;
  /** The article's file. */
  article?: string;
}

interface PageSetOptions {
  maker: PageMaker;
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
  const root = url.slice(0, -encodeURI(path).length);

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
      const made = new Map<string, string>();
      const page = read(key);
      if (!page) throw new Error(`nothing is kept of ${article}`);
      for (const figure of laidOut.has("figure") ? [] : figurePages(page, { path })) {
        const html = maker.document("figure", maker.figure(figure, root), figure);
        made.set(figure.path, tagged(html, figure.meta, tags));
      }
      const gallery = laidOut.has("gallery") ? undefined : galleryPage(page, { path }, root);
      if (gallery) {
        const html = maker.document("gallery", maker.gallery(gallery, root), gallery);
        made.set(gallery.path, tagged(html, gallery.meta, tags));
      }
      made.set(places.embed, embedDocument(maker, page, path));
      made.set(places.oembed, oembedJson(page, root));
      made.set(places.csv, dataCsv(page)).set(places.json, dataJson(page));
      return made;
    },
  };
}

/** The pages that answer at addresses of an article's former figures, in no layout of the site. */
export function correctionSet(
  { article, key, path, url }: BuiltArticle,
  retired: Retired,
  { maker, siteKey, tags, read }: Omit<PageSetOptions, "laidOut">,
): PageSet & { article: string } {
  const root = url.slice(0, -encodeURI(path).length);
  return {
    article,
    of: `${path} before`,
    key: keyOf([siteKey, key, JSON.stringify(retired.pages), ...tags.map(({ html }) => html)].join("\n")),
    paths: retired.pages.map((page) => page.path),
    make() {
      const page = read(key);
      if (!page) throw new Error(`nothing is kept of ${article}`);
      const made = new Map(
        correctionPages(page, { path }, retired).map((shown) => {
          const html = maker.document("figure", maker.correction(shown, root), shown);
          return [shown.path, tagged(html, shown.meta, tags)];
        }),
      );
      // Others' pages hold it in a frame: it goes on being what it was.
      const embed = retired.pages.some(({ kind }) => kind === "embed") && embedDocument(maker, page, path);
      for (const { path: former, kind } of retired.pages) {
        if (embed && kind === "embed") made.set(former, embed);
      }
      return made;
    },
  };
}

/** The pages at the addresses of an article that was taken back, in no layout of the site, and for no search engine. */
export function withdrawnSet(
  { url, lang, pages }: { url: string; lang: string; pages: readonly string[] },
  note: string,
  { maker, siteKey, home }: { maker: PageMaker; siteKey: string; home: string },
): PageSet {
  return {
    of: `${url} withdrawn`,
    key: keyOf([siteKey, lang, home, note, ...pages].join("\n")),
    paths: pages,
    make() {
      const title = wordsOf(lang).withdrawn;
      const html = maker.document("withdrawn", withdrawnHtml(note, { lang, home }), { title, lang });
      return new Map(pages.map((path) => [path, html]));
    },
  };
}

function embedDocument(maker: PageMaker, page: PageData, path: string): string {
  return maker.document("embed", maker.embed(page, path), { ...page.meta, of: page.meta });
}

function tagged(html: string, meta: PageMeta, tags: readonly Tag[]): string {
  return insertTags(html, [...metaTags(meta), ...tags]);
}
