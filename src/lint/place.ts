import type { Place } from "../base/error.ts";

/** Line and column of an offset into a file. */
export function placeAt(markdown: string, offset: number, path: string): Place {
  const before = markdown.slice(0, offset).split("\n");
  return { path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
