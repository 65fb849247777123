import type { Correction } from "../article/front-matter-shape.ts";
import { escapeHtml } from "../base/escape.ts";
import { longDate } from "../base/long-date.ts";
import { isoDate } from "./date.ts";
import { type FigurePage, type FigurePageOptions, figurePageHtml } from "./figure-page.ts";
import { figureHeading, keyFiguresList } from "./key-figures.ts";
import type { PageData } from "./page.ts";
import { previewPicture } from "./picture.ts";
import { pictureHtml } from "./picture-html.ts";
import type { Retired } from "./retired.ts";
import { wordsOf } from "./words.ts";

/** What a share page of a figure that is gone answers with: the figure that it is now, or the article's figures. */
export interface CorrectionPage extends Omit<FigurePage, "figure"> {
  figure?: FigurePage["figure"];
  /** Whether it shows what was shared, which has changed its address alone. */
  moved?: boolean;
}

/** A page for each address of an article's former figures. None of it says what they were. */
export function correctionPages(page: PageData, article: { path: string }, { pages }: Retired): CorrectionPage[] {
  const { url, title, description = "", lang, site, published, modified, correction } = page.meta;
  const shownPages = pages.filter(({ kind }) => kind !== "embed");
  return shownPages.map(({ path, now, moved = false }) => {
    const figure = now === undefined ? undefined : page.figures.find((each) => each.page === now);
    const preview = previewPicture(figure?.cards.length ? figure.cards : page.cards);
    const heading = figure ? figureHeading(figure) : title;
    const said = figure?.sentence ?? description;
    const meta = {
      url,
      title: heading,
      description: said,
      lang,
      pictures: preview ? [preview] : [],
      ...(site ? { site } : {}),
      ...(published ? { published } : {}),
      ...(modified ? { modified } : {}),
      ...(correction ? { correction } : {}),
    };
    const shown = {
      path,
      lang,
      title: heading,
      description: said,
      article: { path: article.path, title },
      page,
      meta,
      moved,
    };
    return figure ? { ...shown, figure } : shown;
  });
}

/** The page's main part: that something has changed, what the editors say of it, and what the article says now. */
export function correctionPageHtml(shown: CorrectionPage, options: FigurePageOptions): string {
  const { page, figure, article, lang } = shown;
  const { link } = options;
  const notice = shown.moved ? noticeHtml(wordsOf(lang).movedSince) : correctionNotice(page.meta.correction, lang);
  if (figure) return figurePageHtml({ ...shown, figure }, { ...options, notice });
  const words = wordsOf(lang);
  const source = escapeHtml(link(article.path));
  const preview = previewPicture(page.cards);
  const gallery = page.places && page.cards.length > 0 ? link(page.places.gallery) : undefined;
  const all = gallery
    ? `<p class="figure-article"><a href="${escapeHtml(gallery)}">${escapeHtml(words.gallery)}</a></p>\n`
    : "";
  const picture = preview ? `<p class="figure-card">${pictureHtml(preview, link(preview.path))}</p>\n` : "";
  return `<article class="figure-page">
${notice}<h1 class="figure-gone">${escapeHtml(article.title)}</h1>
${keyFiguresList(page.figures, { page: article.path, link, share: words.shareFigure })}
<p class="figure-article"><a href="${source}">${escapeHtml(words.readArticle)}</a></p>
${all}${picture}</article>
`;
}

function correctionNotice(correction: Correction | undefined, lang: string): string {
  const words = wordsOf(lang);
  const noted = correction ? noteHtml(correction, lang) : "";
  return noticeHtml(words.changedSince, noted);
}

/** @param more HTML */
export function noticeHtml(text: string, more = ""): string {
  return `<div class="figure-correction" role="note">\n<p>${escapeHtml(text)}</p>\n${more}</div>\n`;
}

function noteHtml({ note, date }: Correction, lang: string): string {
  const day = date === undefined ? undefined : new Date(date);
  const when = day ? ` <time datetime="${isoDate(day)}">${escapeHtml(longDate(day, lang))}</time>` : "";
  return `<p><strong>${escapeHtml(wordsOf(lang).correction)}</strong>${when}<br>${escapeHtml(note)}</p>\n`;
}
