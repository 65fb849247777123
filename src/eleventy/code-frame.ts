/** A line of a file, as an overlay or a terminal shows it. */
export interface FrameLine {
  /** Counts from 1. */
  number: number;
  text: string;
  /** How many characters stand before the caret, of the line at fault. */
  caret?: number;
}

/** Lines before and after the one at fault. */
const around = 2;

/** Characters of a line that are shown: a paragraph of an article is one line. */
const widest = 96;

/**
 * The lines around a place of a file; none where the file has no such line.
 * @param line counts from 1
 * @param column counts from 1, in UTF-16 units; without one no caret is shown
 */
export function codeFrame(source: string, line: number, column?: number): FrameLine[] {
  const lines = source.split(/\r\n|[\n\r]/);
  if (line < 1 || line > lines.length) return [];
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, line + around);
  return lines.slice(first - 1, last).map((text, index) => {
    const number = first + index;
    if (number !== line) return { number, text: cut(text, 0) };
    const at = Math.min(Math.max((column ?? 1) - 1, 0), text.length);
    // Of a long line, the part with the fault in its middle.
    const from = at > widest - 16 ? at - widest / 2 : 0;
    const shown = cut(text, from);
    if (column === undefined) return { number, text: shown };
    return { number, text: shown, caret: [...text.slice(from, at)].length + (from > 0 ? 1 : 0) };
  });
}

function cut(text: string, from: number): string {
  const start = from > 0 ? "…" : "";
  const end = from + widest < text.length ? "…" : "";
  // Tabs are one character wide, as the caret counts them.
  return `${start}${text.slice(from, from + widest).replaceAll("\t", " ")}${end}`;
}
