import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Effects } from "./effects.ts";

/*
 * A file of our own in the cache folder: its first line is a digest of the others, so that one that was cut short
 * or edited is as good as none, and what it holds need not be looked at piece by piece.
 */

/** @returns undefined where there is no such file, or a damaged one */
export function readKept(path: string): Buffer | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const end = file.indexOf("\n");
  const body = file.subarray(end + 1);
  return file.toString("latin1", 0, Math.max(0, end)) === hash("sha256", body) ? body : undefined;
}

export async function writeKept(path: string, body: Buffer, effects: Effects): Promise<void> {
  await effects.write(path, Buffer.concat([Buffer.from(`${hash("sha256", body)}\n`), body]));
}
