import { hash } from "node:crypto";

/** Characters of a key: 128 bits. */
export const keyLength = 32;

/** The key by which something is kept that this text, and nothing else, decides. */
export function keyOf(text: string): string {
  return hash("sha256", text).slice(0, keyLength);
}
