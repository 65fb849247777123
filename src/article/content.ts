/** Where a stretch of a block's content stands in the file. */
export interface Segment {
  /** Index into the content. */
  at: number;
  /** Offset into the file. */
  offset: number;
}

/** A file's text, cut into lines the way markdown-it counts them. */
export interface Lines {
  text: string;
  starts: readonly number[];
}

function lineAt({ text, starts }: Lines, index: number): { line: string; offset: number } {
  const offset = starts[index] ?? text.length;
  const end = starts[index + 1] ?? text.length;
  return { line: text.slice(offset, end).trimEnd(), offset };
}

/**
 * The segments of a paragraph's, heading's or item's content: markdown-it has taken each line's
 * indentation, `>` and list marker away, so each line of content is found in its line of the file.
 */
export function contentSegments(content: string, firstLine: number, lines: Lines): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const [index, contentLine] of content.split("\n").entries()) {
    const { line, offset } = lineAt(lines, firstLine + index);
    // From the end, since what was taken away stands before; a heading's closing `##` stands behind.
    const shown = contentLine.trimEnd();
    const column = Math.max(0, line.lastIndexOf(shown));
    segments.push({ at, offset: offset + column });
    at += contentLine.length + 1;
  }
  return segments;
}

/**
 * The segments of the table cell whose content begins at or after `from`, and where the next cell
 * may begin. A cell's `\|` is `|` in its content: a segment ends there.
 */
export function cellSegments(content: string, from: number, text: string): { segments: Segment[]; end: number } {
  let offset = from;
  while (offset < text.length && text[offset] !== content[0]) offset++;
  const segments: Segment[] = [{ at: 0, offset }];
  for (let at = 0; at < content.length; at++, offset++) {
    if (content[at] === "|" && text[offset] === "\\") segments.push({ at, offset: ++offset });
  }
  return { segments, end: offset };
}
