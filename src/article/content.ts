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

/** From the end, since what was taken away stands before; a heading's closing `##` stands behind. */
function columnOf(content: string, line: string): number {
  return Math.max(0, line.trimEnd().lastIndexOf(content.trimEnd()));
}

/** `startsWith`, which compares unit by unit where a slice costs nothing and equality compares memory. */
function standsAt(content: string, text: string, offset: number): boolean {
  return text.slice(offset, offset + content.length) === content;
}

/**
 * The segments of a paragraph's, heading's or item's content: markdown-it has taken each line's
 * indentation, `>` and list marker away, so each line of content is found in its line of the file.
 * @param column where the first line of content is looked for, if it stands between tags of HTML
 */
export function contentSegments(content: string, firstLine: number, lines: Lines, column?: number): Segment[] {
  const { text, starts } = lines;
  // Mostly nothing was taken away: the content stands in the file as it is.
  const whole = starts[firstLine];
  if (whole !== undefined && standsAt(content, text, whole)) return [{ at: 0, offset: whole }];
  const segments: Segment[] = [];
  let at = 0;
  let line = firstLine;
  for (const shown of content.split("\n")) {
    const start = starts[line] ?? text.length;
    let end = starts[++line] ?? text.length;
    if (text.charCodeAt(end - 1) === 0x0a) end--;
    // Nearly always the line of content is the end of the line of the file.
    const offset = end - shown.length;
    const found =
      column !== undefined && at === 0
        ? Math.max(start, text.indexOf(shown, start + column))
        : offset >= start && standsAt(shown, text, offset)
          ? offset
          : start + columnOf(shown, text.slice(start, end));
    segments.push({ at, offset: found });
    at += shown.length + 1;
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
