import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * The address of a file whose name stays when its content changes: a browser that has kept the old one asks again.
 * @param path from the site's root
 * @param file what is served there, as it is when the build begins
 */
export function assetAddress(path: string, file: string): string {
  const version = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 10);
  return `${path}?v=${version}`;
}
