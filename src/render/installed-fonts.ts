import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noteSource } from "../cache/inputs.ts";
import { packageRoots } from "./font-files.ts";
import { parseRanges } from "./font-slices.ts";

/** A fontsource package that the site has, and what it says of itself. */
interface InstalledFont {
  /** "@fontsource/noto-sans-jp" */
  name: string;
  /** Google Fonts' names of what it is cut into: "latin", "japanese", "chinese-simplified". */
  subsets: readonly string[];
  claims(codePoint: number): boolean;
}

/** Fonts whose letters cannot be read, or that hold pictures in colours which no outline has. */
const unreadable = /color-emoji|adobe-blank|barcode|blokk|redacted|^flow-|^material|icons|yarndings/;

let found: InstalledFont[] | undefined;

/** All of them, those made to go together with others first. */
export function installedFonts(): InstalledFont[] {
  found ??= [...new Set(packageRoots().flatMap(fontsIn))]
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap((folder) => readInstalled(folder) ?? []);
  return found;
}

function fontsIn(root: string): string[] {
  const scope = join(root, "@fontsource");
  try {
    return readdirSync(scope)
      .filter((name) => !unreadable.test(name))
      .map((name) => join(scope, name));
  } catch {
    // There is none here.
    return [];
  }
}

function rank(folder: string): number {
  return /[\\/]noto-sans/.test(folder) ? 0 : /[\\/]noto-|-sans/.test(folder) ? 1 : 2;
}

/** Undefined for a folder that is no fontsource package. */
function readInstalled(folder: string): InstalledFont | undefined {
  try {
    const unicode = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Record<string, string>;
    const { id, subsets } = JSON.parse(readFileSync(join(folder, "metadata.json"), "utf8")) as {
      id: string;
      subsets: string[];
    };
    noteSource(join(folder, "package.json"));
    let ranges: [number, number][] | undefined;
    return {
      name: `@fontsource/${id}`,
      subsets,
      claims(point) {
        ranges ??= Object.values(unicode).flatMap(parseRanges);
        return ranges.some(([from, to]) => from <= point && point <= to);
      },
    };
  } catch {
    return undefined;
  }
}
