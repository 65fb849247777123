import { escapeHtml } from "../base/escape.ts";
import { longDate } from "../base/long-date.ts";
import type { PageData } from "./page.ts";
import type { CardPicture } from "./picture.ts";
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
  /** The card whose alt text is handed on too. */
  card?: CardPicture | undefined;
  words: Words;
  link(path: string): string;
}

/** How to cite a page, the words of its card, and the article's figures as data with their licence. */
export function readerTools(page: PageData, { url, card, words, link }: ReaderToolsOptions): string {
  const alt = card?.alt ? [handedOn("reader-alt", words.altOfCard, card.alt, words.copyAlt, words)] : [];
  const cited = handedOn("reader-citation", words.cite, citation(page, url, words), words.copyCitation, words);
  return `<div class="reader-tools">\n${[cited, ...alt, ...dataLinks(page, words, link)].join("\n")}\n</div>`;
}

/** A text that opens where it is, to be marked by hand or copied by a button. */
function handedOn(id: string, name: string, text: string, copy: string, words: Words): string {
  return `<details>
<summary>${escapeHtml(name)}</summary>
<p id="${id}">${escapeHtml(text)}</p>
${copyButton(copy, id, words)}
</details>`;
}

/** None where no such files are made, or there is nothing in them. */
function dataLinks({ places, figures, meta }: PageData, words: Words, link: (path: string) => string): string[] {
  if (!places || figures.length === 0) return [];
  const file = (path: string, name: string) => `<a href="${escapeHtml(link(path))}" download>${name}</a>`;
  const licence = meta.licence ? ` <span>${escapeHtml(words.licence)} ${licenceHtml(meta.licence)}</span>` : "";
  const name = escapeHtml(words.downloadData);
  return [
    `<p class="reader-data"><strong>${name}</strong> ${file(places.csv, "CSV")} ${file(places.json, "JSON")}${licence}</p>`,
  ];
}

function licenceHtml(licence: string): string {
  const said = escapeHtml(licence);
  return /^https?:\/\//.test(licence)
    ? `<a href="${said}" rel="license">${said.replace(/^https?:\/\//, "")}</a>`
    : said;
}
