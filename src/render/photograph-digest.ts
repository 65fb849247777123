import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { pictureSource } from "./picture-source.ts";

/** Whose picture it is, in errors. */
export const whose = "the photograph";

const digests = new Map<string, string>();

/** Of a photograph's bytes. @throws InputError for an address, an unknown kind of file, and a file that cannot be read */
export function photographDigest(src: string, what = whose): string {
  const key = keyOf(src);
  const known = digests.get(key) ?? createHash("sha256").update(pictureSource(src, what)).digest("hex");
  digests.set(key, known);
  return known;
}

/** By which a photograph is remembered: a file that has changed is another one. */
export function keyOf(src: string): string {
  if (src.startsWith("data:")) return src;
  const { mtimeMs = 0, size = 0 } = statSync(src, { throwIfNoEntry: false }) ?? {};
  return `${src} ${mtimeMs} ${size}`;
}
