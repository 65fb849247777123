import type { EleventyData, ServerAnswer } from "../base/eleventy-types.ts";
import { escapeHtml } from "../base/escape.ts";
import type { Articles } from "../build/articles.ts";
import type { OnRequest } from "../build/on-request.ts";
import { previewArticle } from "../build/preview-article.ts";
import { renderHere } from "../build/render-here.ts";
import type { Config } from "../config.ts";
import type { CardFile } from "../render/card-file.ts";
import { markupTemplateOf } from "../render/template-of.ts";
import { plainDocument } from "../site/document.ts";
import { previewPicture } from "../site/picture.ts";
import { type PreviewedPage, type PreviewPicture, previewHtml, previewList } from "../site/preview-page.ts";
import { opening, ownAddress } from "./assets.ts";
import { previewPath } from "./preview-path.ts";

interface PreviewOptions {
  config: Config;
  /** Of the build that was last. */
  articles: Articles;
  link(path: string): string;
  pictures: OnRequest;
  /** Makes the markup of a card whose template is in a template language of the site. */
  write(file: CardFile, data: EleventyData): Promise<CardFile>;
}

/**
 * Answers for what is below `previewPath`: a list of all pages that have a card, and of each its figures, its warnings and its
 * card in every size.
 * @param path - from the site's root, below `previewPath`
 * @returns undefined for what is not there
 */
export async function answerPreview(path: string, options: PreviewOptions): Promise<ServerAnswer | undefined> {
  const picture = /^pictures\/([\w.-]+)$/.exec(path)?.[1];
  if (picture) return options.pictures.answer(picture);
  if (path === "") return pageOf("Cards", "en", previewList(listed(options.articles), placesOf(options)), options);
  const url = `/${path}`;
  const found = options.articles.inputOf(url);
  if (!found) return undefined;
  try {
    const preview = previewArticle(found.input, options.config);
    const pictures: PreviewPicture[] = [];
    for (const file of preview.files) pictures.push(await drawn(file, found.data, options));
    const body = previewHtml(preview, pictures, url, placesOf(options));
    return pageOf(preview.title, preview.lang, body, options);
  } catch (error) {
    const reason = escapeHtml(String((error as Error).message));
    return pageOf("No card", "en", `<h1>No card</h1>\n<p>${reason}</p>`, options);
  }
}

function placesOf({ link }: PreviewOptions): { home: string; link(path: string): string } {
  return { home: link(previewPath), link };
}

async function drawn(planned: CardFile, data: EleventyData, options: PreviewOptions): Promise<PreviewPicture> {
  const { write, pictures, link } = options;
  const file = markupTemplateOf(planned.card.template) ? await write(planned, data) : planned;
  const { picture, problems } = await renderHere(file);
  pictures.offer([{ name: file.name, file: () => file }]);
  const { size, width, height, card } = file;
  const src = picture ? link(`${previewPath}pictures/${file.name}`) : undefined;
  return { size, width, height, src, alt: card.alt, bytes: picture?.length ?? 0, problems };
}

function listed(articles: Articles): PreviewedPage[] {
  const pages: PreviewedPage[] = [];
  for (const [path, article] of articles.all()) {
    if (article instanceof Error) {
      const fault = article.message;
      pages.push({ path, article: path, title: path, lang: "en", figures: 0, conflicts: 0, warnings: 0, fault });
      continue;
    }
    const { page, warnings = [], lang } = article;
    if (!page) continue;
    const preview = previewPicture(page.cards);
    pages.push({
      path,
      article: article.article,
      title: page.meta.title,
      lang,
      figures: page.figures.length,
      conflicts: page.conflicts.length,
      warnings: warnings.length,
      ...(preview ? { picture: { ...preview, src: preview.path } } : {}),
    });
  }
  // Those that want looking at first.
  const urgent = ({ fault, conflicts, warnings }: PreviewedPage) => (fault ? 2 : conflicts + warnings > 0 ? 1 : 0);
  return pages.sort((a, b) => urgent(b) - urgent(a) || (a.article < b.article ? -1 : 1));
}

function pageOf(title: string, lang: string, body: string, { config, link }: PreviewOptions): ServerAnswer {
  const { folder } = config;
  const html = plainDocument({
    title: `${title} · Keyfigures`,
    lang,
    styles: [link(ownAddress("keyfigures.css", folder))],
    fonts: opening.map((font) => link(`/${folder}/fonts/${font}.woff2`)),
    body,
    kind: "preview",
    hidden: true,
  });
  // No `Response`: the server adds to such a page what loads it again after an edit.
  return { headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }, body: html };
}
