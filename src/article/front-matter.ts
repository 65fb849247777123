import { InputError, InputErrors, type Place } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";
import { type Fence, fenceOf } from "./front-matter-fence.ts";
import { type Fault, type ListedFigure, normalizeFront } from "./front-matter-normalize.ts";
import { type Places, placesIn } from "./front-matter-places.ts";
import type { DeclaredFigure, FrontMatter, FrontMatterOptions } from "./front-matter-shape.ts";
import { parseYaml } from "./front-matter-yaml.ts";

/** The offset at which the body begins: 0 for a file without front matter. */
export function frontMatterEnd(markdown: string): number {
  const fence = fenceOf(markdown);
  return typeof fence === "object" ? fence.bodyStart : 0;
}

/** What a file's front matter says, and what in it was left aside. */
interface ReadFrontMatter {
  front: FrontMatter;
  bodyStart: number;
  warnings: Warning[];
  /** The front matter's language where only Eleventy reads it: "js", "toml". */
  unread?: string;
}

/**
 * Reads a file's front matter; a file without one has the defaults.
 * @throws InputError for broken YAML or JSON, InputErrors in a strict site for each fault, at their lines and columns
 */
export function parseFrontMatter(markdown: string, path: string, options: FrontMatterOptions = {}): ReadFrontMatter {
  const fence = fenceOf(markdown);
  if (fence === "unclosed" && !options.data) {
    throw new InputError("the front matter is not closed by a line `---`", { path, line: 1, column: 1 });
  }
  const source = typeof fence === "object" ? fence : undefined;
  let known: Places | undefined;
  const places = () => {
    const yaml = source && source.language === "yaml" ? markdown.slice(source.start, source.end) : "";
    known ??= placesIn(yaml, path);
    return known;
  };
  const warnings: Warning[] = [];
  const { front, faults } = normalizeFront(options.data ?? specOf(markdown, source, path), options);
  const located = faults
    .filter(({ understood }) => options.strict || !understood)
    .map((fault): Warning => ({ message: fault.message, place: placeOf(fault, places()) }));
  if (options.strict && located.length > 0) {
    throw new InputErrors(located.map(({ message, place }) => new InputError(message, place)));
  }
  warnings.push(...located);
  return {
    front: { ...front, figures: front.figures.map((each) => withPlace(each, places)) },
    bodyStart: source?.bodyStart ?? 0,
    warnings,
    ...(source && isUnread(source) && !options.data ? { unread: source.language } : {}),
  };
}

/** Where a file's front matter says something; only the file where it says nothing of it, and something else does. */
export function placeInFront(markdown: string, path: string, keyPath: readonly PropertyKey[]): Place {
  const fence = fenceOf(markdown);
  if (typeof fence !== "object" || fence.language !== "yaml") return { path };
  const places = placesIn(markdown.slice(fence.start, fence.end), path);
  return places.has(keyPath) ? places.of(keyPath) : { path };
}

/** Languages that need their own parser, or to be run. */
function isUnread({ language }: Fence): boolean {
  return language !== "yaml" && language !== "json";
}

function specOf(markdown: string, fence: Fence | undefined, path: string): unknown {
  if (!fence || isUnread(fence)) return undefined;
  const text = markdown.slice(fence.start, fence.end);
  if (fence.language === "yaml") return parseYaml(text, path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`broken JSON: ${(error as Error).message}`, { path, line: 2, column: 1 });
  }
}

function placeOf({ path, key }: Fault, places: Places): Place {
  return key === undefined ? places.of(path) : places.ofKey(path, key);
}

const toBeFound = Symbol("place");

function withPlace({ index, ...declared }: ListedFigure, places: () => Places): DeclaredFigure {
  return Object.defineProperties(declared as DeclaredFigure, {
    [toBeFound]: { value: { places, index } },
    place: foundPlace,
  });
}

/** One getter for all figures: V8 keeps a hidden class, and what it refers to, for each object with a getter of its own. */
const foundPlace = {
  enumerable: true,
  get(this: { [toBeFound]: { places: () => Places; index: number } }): Place {
    const { places, index } = this[toBeFound];
    return places().of(["figures", index, "value"]);
  },
};
