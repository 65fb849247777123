import { escapeHtml } from "../base/escape.ts";
import { longDate } from "./date.ts";
import type { PageData } from "./page.ts";
import type { Words } from "./words/words.ts";

/** A button that copies the text of an element; without the pages' script it is not there, and the text can be marked by hand. */
export function copyButton(name: string, id: string, words: Words): string {
  const data = `data-copies="${id}" data-copied="${escapeHtml(words.copied)}" data-not-copied="${escapeHtml(words.notCopied)}"`;
  return `<span class="copy" hidden><button type="button" ${data}>${escapeHtml(name)}</button> <span role="status"></span></span>`;
}

/** "Ana Roe, « Le barrage », Le Site, 24 novembre 2026 (mis à jour le 28 novembre 2026), https://example.org/barrage/": what a reader needs to name it. */
export function citation(page: PageData, url: string, words: Words): string {
  const { title, lang, site, published, modified, article } = page.meta;
  const updated = modified && modified !== published ? `${words.updatedOn} ${day(modified, lang)}` : "";
  const since = updated && ` (${updated.charAt(0).toLowerCase()}${updated.slice(1)})`;
  const parts = [article?.author, words.quote(title), site, published && day(published, lang) + since, url];
  return parts.filter(Boolean).join(", ");
}

function day(date: string, lang: string): string {
  return longDate(new Date(date), lang);
}

interface ReaderToolsOptions {
  /** Absolute address that the citation names. */
  url: string;
  words: Words;
  link(path: string): string;
}

/** How to cite a page, and the article's figures as data with their licence. */
export function readerTools(page: PageData, { url, words, link }: ReaderToolsOptions): string {
  const { places, meta } = page;
  const file = (path: string, name: string) => `<a href="${escapeHtml(link(path))}" download>${name}</a>`;
  const data = places
    ? `<p class="reader-data"><strong>${escapeHtml(words.downloadData)}</strong> ${file(places.csv, "CSV")} ${file(places.json, "JSON")}${meta.licence ? ` <span>${escapeHtml(words.licence)} ${licenceHtml(meta.licence)}</span>` : ""}</p>\n`
    : "";
  return `<div class="reader-tools">
<details class="reader-cite">
<summary>${escapeHtml(words.cite)}</summary>
<p id="citation">${escapeHtml(citation(page, url, words))}</p>
${copyButton(words.copyCitation, "citation", words)}
</details>
${data}</div>`;
}

function licenceHtml(licence: string): string {
  const said = escapeHtml(licence);
  return /^https?:\/\//.test(licence)
    ? `<a href="${said}" rel="license">${said.replace(/^https?:\/\//, "")}</a>`
    : said;
}
