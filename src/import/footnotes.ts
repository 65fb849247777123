import { decodedPart } from "../base/decoded-path.ts";
import type { DomDocument, DomElement } from "./dom.ts";

/** A footnote's mark within text, between two characters that no document has: those of private use are taken out of it. */
const mark = { open: "\u{E000}", close: "\u{E001}" };

/**
 * Takes the footnotes out of a page, and leaves a mark where each is named.
 * @returns the notes, the first being number 1
 */
export function takeFootnotes(document: DomDocument): DomElement[] {
  const notes: DomElement[] = [];
  for (const link of [...document.querySelectorAll('a[href^="#"]')]) {
    const note = noteOf(link, document);
    if (!note) continue;
    if (!notes.includes(note)) notes.push(note);
    (link.closest("sup") ?? link).replaceWith(`${mark.open}${notes.indexOf(note) + 1}${mark.close}`);
  }
  for (const note of notes) {
    for (const link of [...note.querySelectorAll('a[href^="#"]')]) {
      if (/^\W*\w{0,2}\W*$/u.test(link.textContent)) (link.closest("sup") ?? link).remove();
    }
    const list = note.parentElement;
    note.remove();
    removeEmpty(list);
  }
  return notes;
}

/** What a link in small print leads to, if that is a note: it leads back, or the link stands as a sign. */
function noteOf(link: DomElement, document: DomDocument): DomElement | undefined {
  if (!/^[[(]?(?:\d{1,3}|[a-z*†‡§])[\])]?$/u.test(link.textContent.trim())) return undefined;
  const target = document.getElementById(decodedPart((link.getAttribute("href") ?? "").slice(1)));
  const note = target?.closest("li, p, dd, aside, div");
  if (!note || note.contains(link) || note.tagName === "BODY") return undefined;
  const own = [link.id, link.closest("sup")?.id, link.parentElement?.id].filter(Boolean);
  const leadsBack = own.some((id) => [...note.querySelectorAll("a")].some((each) => hashOf(each) === id));
  const isSign = link.closest("sup") !== null || link.getAttribute("role") === "doc-noteref";
  return leadsBack || isSign ? note : undefined;
}

function hashOf(link: DomElement): string | undefined {
  const href = link.getAttribute("href");
  return href?.startsWith("#") ? decodedPart(href.slice(1)) : undefined;
}

/** A list whose notes are gone, what held it alone, and the heading over it. */
function removeEmpty(element: DomElement | null): void {
  if (!element || element.tagName === "BODY") return;
  const rest = [...element.children].filter(({ tagName }) => !/^(?:H[1-6]|HR|BR)$/.test(tagName));
  if (rest.length > 0 || /\S/.test(textOutside(element))) return;
  const { parentElement } = element;
  element.remove();
  removeEmpty(parentElement);
}

function textOutside(element: DomElement): string {
  return [...element.children].reduce((text, child) => text.replace(child.textContent, ""), element.textContent);
}

/** Marks as Markdown has them. */
export function writeMarks(markdown: string): string {
  return markdown.replace(new RegExp(`\\s*${mark.open}(\\d+)${mark.close}`, "gu"), "[^$1]");
}

/** A text without the characters that marks are made of. */
export function withoutPrivateUse(text: string): string {
  return text.replace(/\p{Co}/gu, "");
}
