import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync, type Stats, statSync } from "node:fs";

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
  return stampIn(lookAt(path));
}

function stampIn(found: Stats | undefined): string {
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

/** A file that is not there counts too: it may come. Each is opened once, for its stamp and for its bytes. */
export function fingerprint(paths: readonly string[]): Fingerprint {
  const stamps: string[] = [];
  const content = createHash("sha256");
  for (const path of paths) stamps.push(stampIn(readInto(content, path)));
  return { stamps: digestOf(stamps), content: content.digest("hex") };
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
  return digestOf(paths.map(stampOf));
}

function digestOf(stamps: readonly string[]): string {
  return createHash("sha256").update(stamps.join("\n")).digest("hex");
}

function contentOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) readInto(hash, path);
  return hash.digest("hex");
}

/** What files are read into, a piece at a time. */
const piece = Buffer.allocUnsafeSlow(1 << 16);

/**
 * Adds a file's size and bytes to a hash, or that there are none: a pipe would be waited for.
 * @returns what a look at it shows
 */
function readInto(hash: Hash, path: string): Stats | undefined {
  const found = lookAt(path);
  const file = found?.isFile() ? opened(path) : undefined;
  hash.update(found && file !== undefined ? `${found.size}\n` : "-\n");
  if (file === undefined) return found;
  try {
    for (let left = found?.size ?? 0; left > 0; ) {
      const read = readSync(file, piece, 0, piece.length, null);
      if (read === 0) break;
      hash.update(piece.subarray(0, read));
      left -= read;
    }
  } finally {
    closeSync(file);
  }
  return found;
}

function opened(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch {
    return undefined;
  }
}
