import { basename, extname } from "node:path";
import { InputError } from "../base/error.ts";
import type { Face } from "./face.ts";
import { openFont } from "./font.ts";
import { readFont } from "./font-files.ts";
import type { Slice } from "./font-slices.ts";
import { sfntOf } from "./sfnt.ts";

const faces = new Map<string, Face>();

/**
 * Opens a font file, once.
 * @throws InputError for one that is missing or no font
 */
export function openFace({ path, package: packageName }: Slice): Face {
  let face = faces.get(path);
  if (!face) {
    const file = readFont(path, packageName);
    try {
      const data = sfntOf(file);
      face = { name: nameFor(path), path, data, font: openFont(data) };
    } catch (error) {
      throw new InputError(`font file ${path} ${(error as Error).message}`);
    }
    faces.set(path, face);
  }
  return face;
}

/** The file’s own name, so that an SVG with words in it says the same on every machine. satori takes what follows a `_` for a language. */
function nameFor(path: string): string {
  const base = basename(path, extname(path)).replace(/[^a-z0-9-]/gi, "-");
  const taken = [...faces.values()].filter(({ name }) => name === base || name.startsWith(`${base}.`)).length;
  return taken > 0 ? `${base}.${taken + 1}` : base;
}
