import { isoDateOf } from "../article/front-matter-date.ts";
import { plainWords } from "../article/plain-words.ts";
import { extractFigures } from "../figure/extract.ts";
import { lineOf, type Metadata } from "./metadata.ts";

/** A title is a line, not a paragraph. */
const longestTitle = 160;
/** Enough for two names, or a day with its place. */
const longestLine = 80;

/** What names an author before the text, by language. */
const by: Record<string, string> = {
  fr: "par",
  en: "by",
  de: "von",
  es: "por",
  it: "di|a cura di",
  pt: "por",
  nl: "door",
};

/** Words around a day that say no more than it: "Published on", "Paris, le". */
const aroundDay = /^[\p{L}\s,.:()'’-]{0,30}$/u;

/** Takes the title out of a text, where its first line is one. */
export function takeTitle(body: string): { title?: string; body: string } {
  const [first = "", ...rest] = body.split("\n\n");
  const [line = "", ...lines] = first.split("\n");
  const title = lineOf(plainWords(line.replace(/^#+\s+/, "")));
  const isHeading = /^#/.test(line) || /^\*\*.*\*\*$/.test(line);
  if (!title || rest.length + lines.length === 0 || title.length > longestTitle || /^(?:- |\||!\[|\[\^)/.test(line))
    return { body };
  if (!isHeading && (lines.length > 0 || /[.;:,]$/.test(title))) return { body };
  return { title, body: [lines.join("\n"), ...rest].filter(Boolean).join("\n\n") };
}

/** Takes lines that say who wrote a text and when out of its beginning. */
export function takeByline(body: string, lang: string): { metadata: Metadata; body: string } {
  const blocks = body.split("\n\n");
  const metadata: Metadata = {};
  // One line each, or both in one.
  for (let at = 0; at < 2; at++) {
    const said = bylineOf(blocks[0] ?? "", lang);
    if (!said || blocks.length === 1 || Object.keys(said).some((key) => key in metadata)) break;
    Object.assign(metadata, said);
    blocks.shift();
  }
  return { metadata, body: blocks.join("\n\n") };
}

function bylineOf(block: string, lang: string): Metadata | undefined {
  if (block.length > 3 * longestLine) return undefined;
  const parts = block
    .split(/\s*[|•·\n]\s*|\s+[–—]\s+/)
    .map((part) => plainWords(part).trim())
    .filter(Boolean);
  const said: Metadata = {};
  for (const part of parts) {
    const date = dayIn(part, lang);
    const author = date ? undefined : authorIn(part, lang);
    if (!date && !author) return undefined;
    if (date) said.date = date;
    if (author) said.author = author;
  }
  return Object.keys(said).length > 0 ? said : undefined;
}

function authorIn(part: string, lang: string): string | undefined {
  const words = by[lang.slice(0, 2)] ?? by.en;
  const [, name] = new RegExp(`^(?:${words})[\\s:]+(\\p{Lu}[^.!?:;\\d]*)$`, "iu").exec(part.trim()) ?? [];
  // A name has a capital: "Par temps de crise" has none.
  return name && part.length <= longestLine && /^\p{Lu}/u.test(name) && /\s\p{Lu}/u.test(name)
    ? name.trim()
    : undefined;
}

function dayIn(part: string, lang: string): string | undefined {
  if (part.length > longestLine) return undefined;
  const written = isoDateOf(part);
  if (written) return written.slice(0, 10);
  const days = extractFigures(part, { lang }).filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date ?? ""));
  const [day] = days;
  if (!day || days.length > 1) return undefined;
  const { start, end } = day.source;
  return aroundDay.test(part.slice(0, start)) && /^\W*$/u.test(part.slice(end)) ? day.date : undefined;
}
