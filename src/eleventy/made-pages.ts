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

/*
 * What the pages of `page-sets.ts` hold. A build whose pages all stand does not load it.
 */

interface MakeOptions {
  maker: PageMaker;
  /** Path of the article's own page, and the site's address. */
  path: string;
  root: string;
  /** Tags that each page of its language has. */
  tags: readonly Tag[];
}

/** @param laidOut kinds that are not made here */
export function makeArticlePages(
  page: PageData,
  { maker, path, root, tags, laidOut }: MakeOptions & { laidOut: ReadonlySet<PageKind> },
): Map<string, string> {
  const made = new Map<string, string>();
  const places = placesOf(path);
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
}

export function makeCorrectionPages(
  page: PageData,
  retired: Retired,
  { maker, path, root, tags }: MakeOptions,
): Map<string, string> {
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
}

export function makeWithdrawnPages(
  paths: readonly string[],
  note: string,
  { maker, lang, home }: { maker: PageMaker; lang: string; home: string },
): Map<string, string> {
  const title = wordsOf(lang).withdrawn;
  const html = maker.document("withdrawn", withdrawnHtml(note, { lang, home }), { title, lang });
  return new Map(paths.map((path) => [path, html]));
}

function embedDocument(maker: PageMaker, page: PageData, path: string): string {
  return maker.document("embed", maker.embed(page, path), { ...page.meta, of: page.meta });
}

function tagged(html: string, meta: PageMeta, tags: readonly Tag[]): string {
  return insertTags(html, [...metaTags(meta), ...tags]);
}
