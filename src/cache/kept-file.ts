import { createHash, hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Effects } from "../base/effects.ts";

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

/** @param parts - gives the file's parts, one after the other, each time it is called: for the digest, and to be written */
export async function writeKept(path: string, parts: () => Iterable<Uint8Array>, effects: Effects): Promise<void> {
  const digest = createHash("sha256");
  for (const part of parts()) digest.update(part);
  await effects.write(path, lines());

  function* lines(): Generator<Uint8Array> {
    yield Buffer.from(`${digest.digest("hex")}\n`);
    yield* parts();
  }
}
