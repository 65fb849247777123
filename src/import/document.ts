import { cleanDocument } from "./clean.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import { writeMarks } from "./footnotes.ts";
import type { Metadata } from "./metadata.ts";
import type { Pictures } from "./pictures.ts";
import { flattenTables } from "./tables.ts";
import { toMarkdown } from "./to-markdown.ts";

/** What was read of a document: its text as Markdown, without a title of its own. */
export interface Imported {
  body: string;
  metadata: Metadata;
}

/** A document's text, and its footnotes at the end. */
export async function bodyOf(
  document: DomDocument,
  notes: readonly DomElement[],
  pictures: Pictures,
  base?: string,
): Promise<string> {
  const holders = notes.map((note) => {
    const holder = document.createElement("section");
    holder.append(...Array.from(note.childNodes));
    document.body.append(holder);
    return holder;
  });
  cleanDocument(document, pictures, base);
  flattenTables(document);
  lowerHeadings(document);
  for (const holder of holders) holder.remove();
  const text = await toMarkdown(document.body.innerHTML);
  const written = await Promise.all(holders.map((holder) => toMarkdown(holder.innerHTML)));
  const definitions = written.map((note, index) => `[^${index + 1}]: ${note.trim().replace(/\n(?=.)/g, "\n    ")}`);
  return writeMarks([text, ...definitions].join("\n\n"));
}

/** The page's title is its only heading of the first level. */
function lowerHeadings(document: DomDocument): void {
  if (!document.body.querySelector("h1")) return;
  for (const heading of [...document.body.querySelectorAll("h1, h2, h3, h4, h5")]) {
    const lower = document.createElement(`h${Number(heading.tagName.slice(1)) + 1}`);
    lower.append(...Array.from(heading.childNodes));
    heading.replaceWith(lower);
  }
}
