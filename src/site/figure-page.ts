import { escapeHtml } from "../base/escape.ts";
import { figureHeading, keyFiguresList, type PageFigure, valueHtml } from "./key-figures.ts";
import { markedSentence } from "./marked-sentence.ts";
import type { PageData } from "./page.ts";
import type { PageMeta } from "./page-meta.ts";
import { previewPicture } from "./picture.ts";
import { pictureHtml } from "./picture-html.ts";
import { readerTools } from "./reader-tools.ts";
import { shareMenu } from "./share-menu.ts";
import { sharedFigure } from "./shared.ts";
import { wordsOf } from "./words.ts";

/** What a figure's share page is made of. */
export interface FigurePage {
  /** From the site's root. */
  path: string;
  lang: string;
  title: string;
  description: string;
  /** Its article. */
  article: { path: string; title: string };
  page: PageData;
  figure: PageFigure;
  meta: PageMeta;
}

/** A share page for each figure of an article that a sentence of it says. */
export function figurePages(page: PageData, article: { path: string }): FigurePage[] {
  const { title, lang, site, url, published, modified } = page.meta;
  return page.figures.flatMap((figure) => {
    if (!figure.page) return [];
    const { sentence } = figure;
    const heading = figureHeading(figure);
    const preview = previewPicture(figure.cards);
    const meta: PageMeta = {
      // The words that say it are in the article: that is the address that counts.
      url: url + fragment(figure),
      title: heading,
      description: sentence,
      lang,
      pictures: preview ? [preview] : [],
      ...(site ? { site } : {}),
      ...(published ? { published } : {}),
      ...(modified ? { modified } : {}),
    };
    return [
      {
        path: figure.page,
        lang,
        title: heading,
        description: sentence,
        article: { path: article.path, title },
        page,
        figure,
        meta,
      },
    ];
  });
}

/** Of the sentence, where it has an id. */
function fragment({ anchor }: PageFigure): string {
  return anchor ? `#${anchor}` : "";
}

export interface FigurePageOptions {
  root: string;
  script: string;
  link(path: string): string;
  /** HTML above the figure. Default: none. */
  notice?: string;
}

/** The page's main part: value, sentence with its words marked, the article, a share menu and the card. */
export function figurePageHtml({ page, figure, article, lang }: FigurePage, options: FigurePageOptions): string {
  const words = wordsOf(lang);
  const { root, script, link, notice = "" } = options;
  const source = link(article.path) + fragment(figure);
  const preview = previewPicture(figure.cards);
  const others = page.figures.filter((other) => other !== figure && other.page);
  const menu = shareMenu(sharedFigure(page, figure, root, words), {
    words,
    label: words.shareFigure,
    script,
    gallery: page.places?.gallery,
    link,
  });
  const picture = preview ? `<p class="figure-card">${pictureHtml(preview, link(preview.path))}</p>\n` : "";
  const rest = keyFiguresList(others, { page: article.path, link, share: words.shareFigure });
  const more = rest
    ? `<section class="figure-others" aria-labelledby="others"><h2 id="others">${escapeHtml(words.otherFigures)}</h2>\n${rest}\n</section>\n`
    : "";
  return `<article class="figure-page">
${notice}<h1>${valueHtml(figure)} <span class="key-figure-label">${escapeHtml(figure.label)}</span></h1>
<div class="figure-proof">
<div>
<figure class="proof">
<blockquote cite="${escapeHtml(source)}"><p>${markedSentence(figure)}</p></blockquote>
<figcaption>${escapeHtml(words.saidIn)} <a href="${escapeHtml(source)}">${escapeHtml(article.title)}</a></figcaption>
</figure>
${menu}
${readerTools(page, { url: page.meta.url + fragment(figure), card: preview, words, link })}
</div>
${picture}</div>
${more}</article>
`;
}
