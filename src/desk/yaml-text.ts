/** A stretch of a text, and what takes its place. */
export interface Patch {
  start: number;
  end: number;
  text: string;
}

/** @param patches - that do not overlap, in any order */
export function patched(text: string, patches: readonly Patch[]): string {
  let result = text;
  for (const { start, end, text: next } of patches.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + next + result.slice(end);
  }
  return result;
}

/** Offset of the first character of the line that has an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Offset behind the line's end: the text's own where its last line has none. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at === -1 ? text.length : at + 1;
}

/** A line, or several, that end as lines do. */
export function ended(lines: string, eol: string): string {
  return lines === "" || lines.endsWith("\n") ? lines : lines + eol;
}

/** Lines behind a text's last one that is not empty. */
export function appended(text: string, lines: readonly string[], eol: string): Patch {
  const at = text.trimEnd().length;
  // Only line ends are left out: what else a line ends with is its own.
  const end = at + (/^[^\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
  return { start: end, end, text: (text === "" ? "" : eol) + lines.join(eol) };
}
