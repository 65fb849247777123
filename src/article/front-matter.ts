import { load as parseYaml, CORE_SCHEMA as yamlSchema } from "js-yaml";
import { InputError, type Place } from "../base/error.ts";
import { locatedFrontMatter, type Places, placesIn } from "./front-matter-places.ts";
import { frontMatterSchema, ownKeysOf } from "./front-matter-schema.ts";

/** A figure the author declares: the text must say it. */
export interface DeclaredFigure {
  /** As the author would say it: "10 milliards de dollars". */
  value: string;
  label?: string;
  /** Where the file declares it. */
  place: Place;
}

/** What the front matter says about an article's cards; `false` makes none. */
export type CardsChoice = false | { template?: string; theme?: string; sizes?: string[] };

export interface FrontMatter {
  title?: string;
  description?: string;
  /** ISO 8601, as written; Eleventy's words ("Last Modified", …) count as no date. */
  date?: string;
  updated?: string;
  /** BCP 47. */
  lang?: string;
  tags: string[];
  author?: string;
  /** The same word in an article and in its translations. */
  translationKey?: string;
  /** What an earlier version said wrongly, for a note at the article's end. */
  correction?: string;
  draft: boolean;
  figures: DeclaredFigure[];
  cards: CardsChoice;
  /** Other words for the card than the article's own. */
  card: { title?: string; alt?: string };
}

export interface FrontMatterOptions {
  /** Keys beyond ours and Eleventy's that this site uses. */
  keys?: readonly string[];
  /**
   * Report every unknown key (`true`, the default) or, for a site whose keys we cannot know, only one
   * that looks like a misspelt key of ours.
   */
  strict?: boolean;
}

const fence = /^---[^\S\n]*\r?\n(?:([\s\S]*?)\r?\n)?---[^\S\n]*(?:\r?\n|$)/;

/** The offset at which the body begins: 0 for a file without front matter. */
export function frontMatterEnd(markdown: string): number {
  return markdown.startsWith("---") ? (fence.exec(markdown)?.[0].length ?? 0) : 0;
}

/**
 * Reads a file's front matter; a file without one has the defaults.
 * @throws InputError at the line and column of the first fault
 */
export function parseFrontMatter(
  markdown: string,
  path: string,
  options: FrontMatterOptions = {},
): { front: FrontMatter; bodyStart: number } {
  const bodyStart = frontMatterEnd(markdown);
  if (bodyStart === 0) {
    if (/^---[^\S\n]*\r?\n/.test(markdown)) {
      throw new InputError("the front matter is not closed by a line `---`", { path, line: 1, column: 1 });
    }
    return { front: { ...frontMatterSchema.parse({}), figures: [] } as FrontMatter, bodyStart };
  }
  const yamlStart = markdown.indexOf("\n") + 1;
  const yaml = markdown.slice(yamlStart, yamlStart + (fence.exec(markdown)?.[1]?.length ?? 0));
  let known: Places | undefined;
  const places = () => {
    known ??= placesIn(yaml, path);
    return known;
  };
  return { front: plain(yaml, options, places) ?? locatedFrontMatter(places(), options), bodyStart };
}

/**
 * Front matter in which nothing is wrong, by the parser that Eleventy has loaded and warmed: in a quarter of the time of one
 * that knows where each value stands. By YAML's core schema, so that a date stays as it is written.
 * @param places - is asked only for the figures that the text does not say
 * @returns undefined where something is wrong
 */
function plain(yaml: string, options: FrontMatterOptions, places: () => Places): FrontMatter | undefined {
  let spec: unknown;
  try {
    spec = parseYaml(yaml, { schema: yamlSchema });
  } catch {
    return undefined;
  }
  const keys = ownKeysOf(spec, options);
  if (!keys || keys.strange) return undefined;
  const { data } = frontMatterSchema.safeParse(keys.own);
  if (!data) return undefined;
  const figures = data.figures.map((declared, index) =>
    Object.defineProperties({ ...declared }, { [toBeFound]: { value: { places, index } }, place: foundPlace }),
  );
  return { ...data, figures } as FrontMatter;
}

const toBeFound = Symbol("place");

/** One getter for all figures: V8 keeps a hidden class, and what it refers to, for each object with a getter of its own. */
const foundPlace = {
  enumerable: true,
  get(this: { [toBeFound]: { places: () => Places; index: number } }): Place {
    const { places, index } = this[toBeFound];
    return places().of(["figures", index, "value"]);
  },
};
