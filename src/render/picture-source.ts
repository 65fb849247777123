import { readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { InputError } from "../base/error.ts";
import { noteSource } from "../cache/inputs.ts";

const types: Record<string, string> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
};

/**
 * A picture as a `data:` URI, which is all satori is given: it would fetch anything else from the network.
 * @param src - a `data:` URI, or a file's path from the working folder
 * @param what - whose picture it is, for the error: "the theme's logo"
 * @throws InputError for an address, an unknown kind of file, and a file that cannot be read
 */
export function pictureSource(src: string, what: string): string {
  if (src.startsWith("data:image/")) return src;
  if (/^[a-z][a-z0-9+.-]*:/i.test(src)) throw new InputError(`${what} is ${src}; give a file: nothing is fetched`);
  const type = types[extname(src).toLowerCase()];
  if (!type) throw new InputError(`${what} is ${src}; it can be a ${Object.keys(types).join(", ")} file`);
  noteSource(resolve(src));
  try {
    return `data:${type};base64,${readFileSync(resolve(src)).toString("base64")}`;
  } catch (error) {
    throw new InputError(`${what} ${src} cannot be read: ${(error as Error).message}`);
  }
}
