import { createHash } from "node:crypto";
import { readFileSync, type Stats, statSync } from "node:fs";

/*
 * Whether a file has changed, without reading it: the one place that says so.
 */

/** A file so young may be written again without a sign that its stamp would show. */
const youngMilliseconds = 2000;

/**
 * What a look at a file shows: while that stays, so does what is in it. A package manager sets `mtime`; nobody sets `ctime`,
 * so neither an editor nor a tool that keeps a file's size and time hides a change.
 * @returns "" where there is no file
 */
export function stampOf(path: string): string {
  const found = lookAt(path);
  return found ? `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}` : "";
}

/** The stamp of a file that has stood for a while; undefined for one that is not there or was written just now. */
export function settledStamp(path: string, now: Date): string | undefined {
  const found = lookAt(path);
  if (!found || now.getTime() - found.ctimeMs < youngMilliseconds) return undefined;
  return `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}`;
}

/**
 * The stamp of a file that we wrote into an output folder: to move it there, and to link it into another one, leaves it as it
 * is, but for `ctime`.
 * @returns "" where there is no file
 */
export function writtenStamp(path: string): string {
  const found = lookAt(path);
  return found ? `${found.size} ${found.mtimeMs}` : "";
}

/** Nothing is there where the file's folder is a file, too. */
function lookAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** What a list of files was like. */
export interface Fingerprint {
  /** Of their stamps: quick to look at, and other after each installation. */
  stamps: string;
  /** Of the bytes. */
  content: string;
}

/** A file that is not there counts too: it may come. */
export function fingerprint(paths: readonly string[]): Fingerprint {
  return { stamps: stampsOf(paths), content: contentOf(paths) };
}

/** Whether the files are what they were; `touched` when the same bytes were written anew. */
export function compare(paths: readonly string[], before: Fingerprint): "same" | "touched" | "changed" {
  if (stampsOf(paths) === before.stamps) return "same";
  return contentOf(paths) === before.content ? "touched" : "changed";
}

/** When the last of the files was changed, or came to where it is: milliseconds since 1970. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => lookAt(path)?.ctimeMs ?? 0));
}

function stampsOf(paths: readonly string[]): string {
  return createHash("sha256").update(paths.map(stampOf).join("\n")).digest("hex");
}

function contentOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const content = contentAt(path);
    hash.update(content ? `${content.length}\n` : "-\n").update(content ?? "");
  }
  return hash.digest("hex");
}

/** A pipe would be waited for. */
function contentAt(path: string): Buffer | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
