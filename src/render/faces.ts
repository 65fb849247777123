import { basename, extname } from "node:path";
import { InputError } from "../base/error.ts";
import type { Face } from "./face.ts";
import { type Font, openFont } from "./font.ts";
import { readFont } from "./font-files.ts";
import { instanceAt } from "./font-instance.ts";
import type { Slice } from "./font-slices.ts";
import { sfntOf } from "./sfnt.ts";

/** By their files, and those of variable fonts by their instances. */
const faces = new Map<string, Face>();

/**
 * Opens a font file, or an instance of a variable one, once.
 * @throws InputError for one that is missing or no font, and for a weight that is not on its axis
 */
export function openFace(slice: Slice): Face {
  const { path, package: packageName } = slice;
  const instance = instanceName(slice);
  let face = faces.get(path) ?? faces.get(instance);
  if (!face) {
    const file = readFont(path, packageName);
    try {
      const data = sfntOf(file);
      const font = openFont(data);
      const variable = font.axes.length > 0;
      if (slice.variable && !variable) throw new Error("is no variable font; give a file for each weight in `files`");
      const axis = Object.keys(slice.place).find((tag) => tag !== "wght");
      if (axis !== undefined && !variable) throw new Error(`is no variable font; it has no axis \`${axis}\``);
      const key = variable ? instance : path;
      const drawn = variable ? openInstance(data, font, slice) : { data, font };
      face = { name: nameFor(key), path, ...drawn, instance: variable };
      faces.set(key, face);
    } catch (error) {
      throw new InputError(`font file ${path} ${(error as Error).message}`);
    }
  }
  return face;
}

function openInstance(sfnt: Buffer, { axes }: Font, slice: Slice): Pick<Face, "data" | "font"> {
  const { wght, ...place } = slice.place;
  // A file for one weight may be variable in other ways.
  const weighed = slice.variable || axes.some(({ tag }) => tag === "wght");
  const data = instanceAt(sfnt, axes, weighed ? slice.place : place);
  return { data, font: openFont(data) };
}

/** A file's name with where it stands on its axes: "brand-wght700.woff2". */
function instanceName({ path, place }: Slice): string {
  const extension = extname(path);
  const axes = Object.entries(place).map(([tag, value]) => `-${tag}${value}`);
  return `${path.slice(0, path.length - extension.length)}${axes.sort().join("")}${extension}`;
}

/** The file’s own name, so that an SVG with words in it says the same on every machine. satori takes what follows a `_` for a language. */
function nameFor(path: string): string {
  const base = basename(path, extname(path)).replace(/[^a-z0-9-]/gi, "-");
  const taken = [...faces.values()].filter(({ name }) => name === base || name.startsWith(`${base}.`)).length;
  return taken > 0 ? `${base}.${taken + 1}` : base;
}
