import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { FontFamily } from "../card/theme.ts";
import { packageFolder } from "./font-files.ts";

/** One file of a family at one weight, and the characters it claims. */
export interface Slice {
  path: string;
  package: string | undefined;
  /** Inclusive code point ranges; none means the file is asked itself. */
  ranges: [number, number][];
}

/**
 * The files that hold a family at the weight nearest to `weight`.
 * A fontsource package cuts a family into files by Unicode range and lists them in its `unicode.json`.
 */
export function slicesOf(family: FontFamily, weight: number): Slice[] {
  let byWeight = slices.get(family);
  if (!byWeight) {
    byWeight = new Map();
    slices.set(family, byWeight);
  }
  let found = byWeight.get(weight);
  if (!found) {
    found = findSlices(family, weight);
    byWeight.set(weight, found);
  }
  return found;
}

const slices = new WeakMap<FontFamily, Map<number, Slice[]>>();

function findSlices(family: FontFamily, weight: number): Slice[] {
  if (family.files) {
    const path = family.files[nearestWeight(Object.keys(family.files).map(Number), weight)] ?? "";
    const folder = family.package ? packageFolder(family.package) : process.cwd();
    return [{ path: resolve(folder, path), package: family.package, ranges: [] }];
  }
  const name = family.package ?? "";
  const { folder, ranges, weights } = fontsource(name);
  const chosen = nearestWeight(weights, weight);
  return ranges.map(([subset, claimed]) => ({
    path: join(folder, "files", `${basename(name)}-${subset}-${chosen}-normal.woff`),
    package: name,
    ranges: claimed,
  }));
}

/** CSS Fonts 4 prefers the neighbour on the same side; a theme asks for weights its family has, so plain distance serves. */
function nearestWeight(weights: number[], weight: number): number {
  return weights.reduce(
    (best, each) => (Math.abs(each - weight) < Math.abs(best - weight) ? each : best),
    weights[0] ?? 400,
  );
}

interface FontsourcePackage {
  folder: string;
  ranges: [subset: string, claimed: [number, number][]][];
  weights: number[];
}

const packages = new Map<string, FontsourcePackage>();

function fontsource(name: string): FontsourcePackage {
  let found = packages.get(name);
  if (!found) {
    const folder = packageFolder(name);
    const unicode = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Record<string, string>;
    const { weights } = JSON.parse(readFileSync(join(folder, "metadata.json"), "utf8")) as { weights: number[] };
    const ranges = Object.entries(unicode).map(([subset, text]): [string, [number, number][]] => [
      // Numbered subsets of large families are "[12]" in the list and "12" in the file's name.
      subset.replace(/^\[(\d+)\]$/, "$1"),
      parseRanges(text),
    ]);
    // The commonest letters first: a character that two files claim is drawn from the one already loaded.
    ranges.sort(([a], [b]) => Number(b === "latin") - Number(a === "latin"));
    found = { folder, ranges, weights };
    packages.set(name, found);
  }
  return found;
}

/** CSS `unicode-range`: "U+0000-00FF,U+0131". */
export function parseRanges(text: string): [number, number][] {
  return text.split(",").map((range) => {
    const [from = "0", to = from] = range.trim().slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
