import { normalize } from "./normalize.ts";
import { createParser } from "./parser.ts";
import { shownOf } from "./shown.ts";

const parser = createParser();

/**
 * A slice of Markdown as a reader sees it, without the marks that may stand inside it, opened or closed outside:
 * "10 milliards** de dollars" → "10 milliards de dollars".
 */
export function plainWords(markdown: string): string {
  const words = markdown
    .replace(/\]\([^)]*\)|\[\^[^\]]*\]|<!--.*?-->|(?<!\\)[*_~]|\[\d{1,3}\](?!\()|[[\]]/gs, "")
    // A line's end, and a quote's mark at the next line's start; no-break spaces are the author's.
    .replace(/[ \t]*\n[>\s]*/g, " ");
  return normalize(/[\\`<&]/.test(words) ? inlineText(words) : words).trim();
}

function inlineText(words: string): string {
  const [inline] = parser.parseInline(words, {});
  return shownOf(inline?.children ?? [])
    .map(({ text }) => text)
    .join("");
}
