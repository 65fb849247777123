import { escapeHtml } from "./to-markdown.ts";

/** A plain text as Markdown: its paragraphs and lists, and nothing of it taken for a mark. */
export function readPlainText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ""))
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => paragraph.split("\n").map(lineAsMarkdown).join("\n"))
    .join("\n\n");
}

/** What a writer uses for a list. */
const bullet = /^\s*[•‣◦▪–—*-]\s+(?=\S)/;

function lineAsMarkdown(line: string): string {
  const [mark = ""] = bullet.exec(line) ?? [];
  const text = line.slice(mark.length).trim();
  const escaped = escapeHtml(text.replace(/[\\`*_[\]]/g, "\\$&"))
    .replace(/^(#{1,6}\s|>|[-+=~]{1,3}(?=\s|$|[-=~]))/, "\\$1")
    .replace(/^---/, "\\---");
  return mark === "" ? escaped : `- ${escaped}`;
}
