import type { DomDocument, DomElement } from "./dom.ts";

/** Tables that only lay a page out become what they hold; a caption stands before its table, and a cell over several
 * columns is followed by empty ones. */
export function flattenTables(document: DomDocument): void {
  for (const table of [...document.body.querySelectorAll("table")].reverse()) {
    if (table.querySelector("table") || widthOf(table) < 2) unwrap(table, document);
  }
  for (const caption of [...document.body.querySelectorAll("caption")]) {
    const paragraph = document.createElement("p");
    paragraph.append(...Array.from(caption.childNodes));
    caption.closest("table")?.replaceWith(paragraph, caption.closest("table"));
    caption.remove();
  }
  for (const cell of [...document.body.querySelectorAll("td[colspan], th[colspan]")]) {
    const span = Math.min(Number(cell.getAttribute("colspan")) || 1, 50);
    const empty = Array.from({ length: span - 1 }, () => document.createElement("td"));
    cell.removeAttribute("colspan");
    cell.replaceWith(cell, ...empty);
  }
}

function widthOf(table: DomElement): number {
  return Math.max(0, ...[...table.querySelectorAll("tr")].map((row) => row.children.length));
}

function unwrap(table: DomElement, document: DomDocument): void {
  const blocks = [...table.querySelectorAll("td, th, caption")]
    .filter((cell) => cell.closest("table") === table)
    .map((cell) => {
      const block = document.createElement("div");
      block.append(...Array.from(cell.childNodes));
      return block;
    });
  table.replaceWith(...blocks);
}
