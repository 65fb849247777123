import type { PageData } from "./page.ts";

/** A figure of an article as data: everything that proves it beside it. */
interface DataRow {
  value: string;
  /** "up to", in the article's language. */
  qualifier?: string;
  label: string;
  /** The words that say it, and the sentence that they are in. */
  words: string;
  sentence: string;
  /** Of the sentence in the article. */
  url: string;
}

function rowsOf({ figures, meta }: PageData): DataRow[] {
  return figures.map(({ value, kicker, label, words, sentence, anchor }) => ({
    value,
    ...(kicker ? { qualifier: kicker } : {}),
    label,
    words,
    sentence,
    url: anchor ? `${meta.url}#${anchor}` : meta.url,
  }));
}

/** The figures of an article, with where they are from and on what terms they may be used. */
export function dataJson(page: PageData): string {
  const { title, url, lang, site, published, modified, article, licence, correction } = page.meta;
  const source = { title, url, lang, author: article?.author, site, published, modified };
  return `${JSON.stringify({ source, licence, correction, figures: rowsOf(page) }, null, 2)}\n`;
}

const columns = ["value", "qualifier", "label", "words", "sentence", "url"] as const;

/**
 * The same as a table (RFC 4180), with source and licence in each row: a table leaves behind what stands around it. In UTF-8
 * with a byte order mark, without which Excel takes it for another encoding.
 */
export function dataCsv(page: PageData): string {
  const { title, lang, licence = "" } = page.meta;
  const lines = rowsOf(page).map((row) => [...columns.map((column) => row[column] ?? ""), title, lang, licence]);
  return `\ufeff${[[...columns, "title", "lang", "licence"], ...lines].map(csvLine).join("")}`;
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** A text that a spreadsheet would run as a formula is text there too: https://owasp.org/www-community/attacks/CSV_Injection */
function csvCell(text: string): string {
  const safe = /^(?:[=@\t\r]|[+-](?!\d))/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
