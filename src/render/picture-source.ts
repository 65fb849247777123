import { extname, resolve } from "node:path";
import { decodedPart } from "../base/decoded-path.ts";
import { InputError } from "../base/error.ts";
import { noteSource } from "../cache/inputs.ts";
import { readPicture } from "./picture-file.ts";

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
 * @throws InputError for an address, an unknown kind of file, and a file that cannot be read or is too large
 */
export function pictureSource(src: string, what: string): string {
  if (src.startsWith("data:image/")) return src;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) {
    throw new InputError(`${what} is ${src}; give a file: nothing is fetched`);
  }
  const type = types[extname(src).toLowerCase()];
  if (!type) throw new InputError(`${what} is ${src}; it can be a ${Object.keys(types).join(", ")} file`);
  noteSource(resolve(src));
  return `data:${type};base64,${readPicture(resolve(src), `${what} ${src}`).toString("base64")}`;
}

/** @param source - a `data:` URI */
export function unpack(source: string): { type: string; bytes: Buffer } {
  const comma = source.indexOf(",");
  const [type = "", ...parameters] = source.slice("data:".length, comma).split(";");
  const data = source.slice(comma + 1);
  if (parameters.some((each) => each.trim() === "base64")) return { type, bytes: Buffer.from(data, "base64") };
  return { type, bytes: Buffer.from(decodedPart(data)) };
}
