import { isMap, isNode, LineCounter, type ParsedNode, parseDocument } from "yaml";
import { z } from "zod";
import { InputError, nearest, type Place } from "../error.ts";

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

const date = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: "must be a date like 2026-11-24",
});

/** Dates that Eleventy finds by itself: https://www.11ty.dev/docs/dates/ */
const eleventyDate = z
  .stringFormat("eleventy-date", /^(git )?(last modified|created)$/i)
  .transform((): string | undefined => undefined);

const text = z.string({ error: ({ input }) => `must be text, not ${JSON.stringify(input)}` });

/** A figure may be only its value: `- 10 milliards de dollars`. */
const figure = z.preprocess(
  (spec) => (typeof spec === "string" || typeof spec === "number" ? { value: spec } : spec),
  z.strictObject({
    value: z.union([text, z.number().transform(String)], { error: "must say a figure" }),
    label: text.optional(),
  }),
);

const schema = z.strictObject({
  title: text.optional(),
  description: text.optional(),
  date: z.union([date, eleventyDate], { error: "must be a date like 2026-11-24" }).optional(),
  updated: date.optional(),
  lang: z
    .stringFormat("language", /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: "must be a language like fr or pt-BR" })
    .optional(),
  tags: z
    .union([text.transform((tag) => [tag]), z.array(text)])
    .nullish()
    .transform((tags) => tags ?? []),
  author: text.optional(),
  translationKey: text.optional(),
  correction: text.optional(),
  draft: z.boolean({ error: "must be true or false" }).default(false),
  figures: z.array(figure, { error: "must be a list of figures" }).default([]),
  cards: z
    .union(
      [
        z.literal(false),
        z.strictObject({ template: text.optional(), theme: text.optional(), sizes: z.array(text).optional() }),
      ],
      { error: "must be false or a map of template, theme and sizes" },
    )
    .default({}),
  card: z.strictObject({ title: text.optional(), alt: text.optional() }).default({}),
});

const ownKeys = Object.keys(schema.shape);

/** Front matter that Eleventy itself gives a meaning: https://www.11ty.dev/docs/data-configuration/ */
const eleventyKeys = [
  "layout",
  "permalink",
  "pagination",
  "templateEngineOverride",
  "eleventyExcludeFromCollections",
  "eleventyComputed",
  "eleventyImport",
  "eleventyNavigation",
  "dynamicPermalink",
  "override:tags",
];

/**
 * Reads a file's front matter; a file without one has the defaults.
 * @throws InputError at the line and column of the first fault
 */
export function parseFrontMatter(
  markdown: string,
  path: string,
  { keys = [], strict = true }: FrontMatterOptions = {},
): { front: FrontMatter; bodyStart: number } {
  const bodyStart = frontMatterEnd(markdown);
  if (bodyStart === 0) {
    if (/^---[^\S\n]*\r?\n/.test(markdown)) {
      throw new InputError("the front matter is not closed by a line `---`", { path, line: 1, column: 1 });
    }
    return { front: { ...schema.parse({}), figures: [] } as FrontMatter, bodyStart };
  }
  const yamlStart = markdown.indexOf("\n") + 1;
  const yaml = markdown.slice(yamlStart, yamlStart + (fence.exec(markdown)?.[1]?.length ?? 0));
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  // The opening fence is line 1.
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { path, line: line + 1, column: col };
  };
  const fault = document.errors[0];
  if (fault) throw new InputError(`broken YAML: ${fault.message}`, placeAt(fault.pos[0]));
  if (document.contents !== null && !isMap(document.contents)) {
    throw new InputError("the front matter is no list of `key: value` lines", placeAt(0));
  }

  /** Offset of the value at `path`, or of the deepest part of it that is there. */
  const offsetOf = (keyPath: readonly PropertyKey[]): number => {
    for (let length = keyPath.length; length > 0; length--) {
      const node = document.getIn(keyPath.slice(0, length), true);
      if (isNode(node)) return (node as ParsedNode).range[0];
    }
    return 0;
  };
  const keyOffset = (keyPath: readonly PropertyKey[], key: string): number => {
    const map = keyPath.length > 0 ? document.getIn(keyPath, true) : document.contents;
    const pair = isMap(map) ? map.items.find((item) => String(item.key) === key) : undefined;
    return (pair?.key as ParsedNode | undefined)?.range[0] ?? offsetOf(keyPath);
  };

  const spec: Record<string, unknown> = { ...(document.toJS() ?? {}) };
  for (const key of Object.keys(spec)) {
    if (ownKeys.includes(key)) continue;
    const known = keys.includes(key) || eleventyKeys.includes(key);
    // In a site whose keys we cannot know, `name` is not a misspelt `date`.
    const meant = strict ? nearest(key, ownKeys) : nearest(key, ownKeys, 1);
    if (!known && (strict || meant)) {
      throw new InputError(unknownKey(key, meant), placeAt(keyOffset([], key)));
    }
    delete spec[key];
  }
  const parsed = schema.safeParse(spec);
  if (!parsed.success) {
    const issue = deepest(mostTelling(parsed.error.issues));
    if (issue.code === "unrecognized_keys") {
      const key = issue.keys[0] as string;
      const meant = nearest(key, ["value", "label", "template", "theme", "sizes", "title", "alt"]);
      throw new InputError(unknownKey(key, meant), placeAt(keyOffset(issue.path, key)));
    }
    throw new InputError(`\`${issue.path.join(".")}\` ${issue.message}`, placeAt(offsetOf(issue.path)));
  }
  const figures = parsed.data.figures.map((declared, index) => ({
    ...declared,
    place: placeAt(offsetOf(["figures", index, "value"])),
  }));
  return { front: { ...parsed.data, figures } as FrontMatter, bodyStart };
}

function unknownKey(key: string, meant: string | undefined): string {
  return `unknown front-matter key \`${key}\`${meant ? `; did you mean \`${meant}\`?` : ""}`;
}

/** An unknown key is often why another one is missing. */
function mostTelling(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  return issues.find(({ code }) => code === "unrecognized_keys") ?? (issues[0] as z.core.$ZodIssue);
}

/** Of a union's branches, the one that met an unknown key says more than the union's own error. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const unknown = issue.errors.flat().find(({ code }) => code === "unrecognized_keys");
  return unknown ? { ...unknown, path: [...issue.path, ...unknown.path] } : issue;
}
