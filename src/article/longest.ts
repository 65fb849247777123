import { InputError } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";
import { frontMatterEnd } from "./front-matter.ts";

/** UTF-16 units that are read of an article's text: a long novel. It takes two seconds and 200 MB. */
const mostRead = 1_000_000;

/** UTF-16 units of front matter: 300,000 keys. */
const mostFront = 4_000_000;

/**
 * A file with the part of its text that is read, up to the end of a line.
 * @throws InputError for front matter that is longer and, in a strict site, for a text that is
 */
export function readablePart(file: string, path: string, strict = false): { markdown: string; warnings: Warning[] } {
  if (file.length <= mostRead) return { markdown: file, warnings: [] };
  const start = frontMatterEnd(file);
  if (start > mostFront) {
    throw new InputError(`has front matter of ${start} characters; ${mostFront} are the most`, { path, line: 1 });
  }
  const end = start + mostRead;
  if (file.length <= end) return { markdown: file, warnings: [] };
  const message = `has a text of ${file.length - start} characters; ${mostRead} are the most that are read`;
  if (strict) throw new InputError(message, { path });
  const line = file.lastIndexOf("\n", end - 1) + 1;
  // A paragraph may be as long.
  return {
    markdown: file.slice(0, line > start + mostRead / 2 ? line : end),
    warnings: [{ message, place: { path } }],
  };
}
