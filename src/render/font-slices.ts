import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { FontFamily } from "../card/theme.ts";
import { packageFolder } from "./font-files.ts";

/** One file of a family at one weight, and the characters it claims. */
export interface Slice {
  path: string;
  package: string | undefined;
  /** Inclusive code point ranges; none means the file is asked itself. */
  ranges: [number, number][];
  /** Where the file stands on its axes, if it is a variable font. */
  place: Readonly<Record<string, number>>;
  /** Whether it has to be one: it stands for all weights. */
  variable: boolean;
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
  const { axes, files, package: name = "" } = family;
  if (files || family.variable !== undefined) {
    const folder = name ? packageFolder(name) : process.cwd();
    const wght = files ? nearestWeight(Object.keys(files).map(Number), weight) : weight;
    const path = resolve(folder, (files ? files[wght] : family.variable) ?? "");
    return [{ path, package: family.package, ranges: [], place: { ...axes, wght }, variable: !files }];
  }
  const { folder, ranges, weights } = fontsource(name);
  const variable = isVariablePackage(name);
  const wght = variable ? weight : nearestWeight(weights, weight);
  const file = (subset: string, axis: string | number) => {
    const extension = variable ? "woff2" : "woff";
    return join(folder, "files", `${basename(name)}-${subset}-${axis}-normal.${extension}`);
  };
  const axis = variable ? axisFile(Object.keys(axes ?? {}), (each) => existsSync(file("latin", each))) : wght;
  return ranges.map(([subset, claimed]) => ({
    path: file(subset, axis),
    package: name,
    ranges: claimed,
    place: { ...axes, wght },
    variable,
  }));
}

/** Whether a package is a fontsource one with a family's variable font in it. */
export function isVariablePackage(packageName: string): boolean {
  return packageName.startsWith("@fontsource-variable/");
}

/**
 * Which of a family's variable fonts has these axes beside the weight's: fontsource has one for the weight alone, one for each further
 * axis with it, one for the axes that are registered, and one for all: https://fontsource.org/docs/getting-started/variable
 */
function axisFile(tags: readonly string[], exists: (axis: string) => boolean): string {
  const candidates = tags.length === 0 ? [] : [...(tags.length === 1 ? tags : []), "standard", "full"];
  return candidates.map((each) => each.toLowerCase()).find(exists) ?? "wght";
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
