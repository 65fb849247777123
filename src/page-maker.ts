import { opening, ownAddress } from "./plugin-assets.ts";
import { plainDocument } from "./site/document.ts";
import { embedHtml } from "./site/embed-page.ts";
import { type FigurePage, figurePageHtml } from "./site/figure-page.ts";
import { type GalleryPage, galleryPageHtml } from "./site/gallery-page.ts";
import type { PageData } from "./site/page.ts";

/** What a page is wrapped for. */
export type PageKind = "figure" | "gallery" | "embed";

/** Makes the pages of ours: main parts, which a layout of the site may hold, and documents around them. */
export interface PageMaker {
  figure(page: FigurePage, root: string): string;
  gallery(page: GalleryPage, root: string): string;
  embed(page: PageData, path: string): string;
  /** @param body - the main part */
  document(kind: PageKind, body: string, page: { title: string; lang: string }): string;
  /** Addresses of what documents and main parts name, which are others when those files are. */
  addresses: readonly string[];
}

/** @param folder - of the assets, below the site's root */
export function createPageMaker(folder: string, link: (path: string) => string): PageMaker {
  const script = ownAddress("share.js", folder);
  const style = ownAddress("keyfigures.css", folder);
  return {
    figure: (page, root) => figurePageHtml(page, { root, script, link }),
    gallery: (page, root) => galleryPageHtml(page, { root, link }),
    embed: (page, path) => embedHtml(page, path, link),
    document: (kind, body, { title, lang }) =>
      plainDocument({
        title,
        lang,
        styles: [link(style)],
        fonts: opening.map((font) => link(`/${folder}/fonts/${font}.woff2`)),
        body,
        kind,
        // What it shows has a better address.
        ...(kind === "embed" ? { hidden: true } : {}),
      }),
    addresses: [script, style],
  };
}
