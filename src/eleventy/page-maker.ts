import { type CorrectionPage, correctionPageHtml } from "../site/correction-page.ts";
import { plainDocument } from "../site/document.ts";
import { embedHtml } from "../site/embed-page.ts";
import { type FigurePage, figurePageHtml } from "../site/figure-page.ts";
import { type GalleryPage, galleryPageHtml } from "../site/gallery-page.ts";
import type { PageData } from "../site/page.ts";
import type { PageMeta } from "../site/page-meta.ts";
import { opening, type PageAssets } from "./assets.ts";

/** What a page is wrapped for. */
export type PageKind = "figure" | "gallery" | "embed";

/** Makes the pages of ours: main parts, which a layout of the site may hold, and documents around them. */
export interface PageMaker {
  figure(page: FigurePage, root: string): string;
  correction(page: CorrectionPage, root: string): string;
  gallery(page: GalleryPage, root: string): string;
  embed(page: PageData, path: string): string;
  /** @param body - the main part */
  document(kind: PageKind | "withdrawn", body: string, page: { title: string; lang: string; of?: PageMeta }): string;
}

export function createPageMaker(
  { folder, script, embedScript, style }: PageAssets,
  link: (path: string) => string,
): PageMaker {
  return {
    figure: (page, root) => figurePageHtml(page, { root, script, link }),
    correction: (page, root) => correctionPageHtml(page, { root, script, link }),
    gallery: (page, root) => galleryPageHtml(page, { root, script, link }),
    embed: (page, path) => embedHtml(page, path, { link, script: embedScript }),
    document: (kind, body, { title, lang, of }) =>
      plainDocument({
        title,
        lang,
        styles: [link(style)],
        fonts: opening.map((font) => link(`/${folder}/fonts/${font}.woff2`)),
        body,
        kind,
        of,
        hidden: kind === "withdrawn",
      }),
  };
}
