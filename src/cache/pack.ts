import { readFileSync, rmSync, statSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { Effects } from "../base/effects.ts";

/*
 * The one format of what we remember on disk: a checksum line, then lines. A file that was cut short or edited is as good
 * as none, and what it holds need not be looked at piece by piece. SHA-256 takes ten times as long, and finds no more of what
 * befalls a file that was moved into its place whole.
 */

/** @returns its lines, "nothing" where there is no such file, or "damaged" */
export function readPack(path: string): Buffer[] | "nothing" | "damaged" {
  const body = bodyOf(path);
  return typeof body === "string" ? body : linesOf(body);
}

/** @returns its lines as one text, for who needs all of them; undefined where there is none, or a damaged one */
export function readPackText(path: string): string | undefined {
  const body = bodyOf(path);
  return typeof body === "string" ? undefined : body.toString();
}

/** @param parts gives the file's parts, one after the other, each time it is called: for the checksum, and to be written */
export async function writePack(path: string, parts: () => Iterable<Uint8Array>, effects: Effects): Promise<void> {
  let checksum = 0;
  for (const part of parts()) checksum = crc32(part, checksum);
  await effects.write(path, whole());

  function* whole(): Generator<Uint8Array> {
    yield Buffer.from(`${hex(checksum)}\n`);
    yield* parts();
  }
}

function bodyOf(path: string): Buffer | "nothing" | "damaged" {
  const file = contentOf(path);
  if (!file) return "nothing";
  const end = file.indexOf("\n");
  const body = file.subarray(end + 1);
  return file.toString("latin1", 0, Math.max(0, end)) === hex(crc32(body)) ? body : "damaged";
}

/** A pipe would be waited for, and in a folder's place no file can be written. */
function contentOf(path: string): Buffer | undefined {
  try {
    const found = statSync(path);
    if (found.isDirectory()) rmSync(path, { recursive: true });
    return found.isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function hex(checksum: number): string {
  return checksum.toString(16).padStart(8, "0");
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf("\n", start);
    lines.push(bytes.subarray(start, end === -1 ? bytes.length : end));
    start = end === -1 ? bytes.length + 1 : end + 1;
  }
  return lines;
}
