import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Effects } from "./effects.ts";

/*
 * A file of our own in the cache folder: its first line is a digest of the others, so that one that was cut short
 * or edited is as good as none, and what it holds need not be looked at piece by piece.
 */

/** @returns undefined where there is no such file, or a damaged one */
export function readKept(path: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  return end !== -1 && text.slice(0, end) === hash("sha256", body) ? body : undefined;
}

export async function writeKept(path: string, body: string, effects: Effects): Promise<void> {
  await effects.write(path, `${hash("sha256", body)}\n${body}`);
}
