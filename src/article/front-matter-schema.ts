import { z } from "zod";
import { nearest } from "../base/error.ts";
import type { FrontMatterOptions } from "./front-matter.ts";

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

/** What the keys that are ours may hold. */
export const frontMatterSchema = z.strictObject({
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

const ownKeys = Object.keys(frontMatterSchema.shape);

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
 * The keys that are ours; the first that the options do not let pass, and the one of ours that it may be meant for.
 * @returns undefined for what is no list of `key: value` lines
 */
export function ownKeysOf(
  spec: unknown,
  { keys = [], strict = true }: FrontMatterOptions,
): { own: Record<string, unknown>; strange?: { key: string; meant: string | undefined } } | undefined {
  if (typeof spec !== "object" || spec === null || Array.isArray(spec)) return undefined;
  const own: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(spec)) {
    if (ownKeys.includes(key)) {
      own[key] = value;
      continue;
    }
    if (keys.includes(key) || eleventyKeys.includes(key)) continue;
    // In a site whose keys we cannot know, `name` is not a misspelt `date`.
    const meant = strict ? nearest(key, ownKeys) : nearest(key, ownKeys, 1);
    if (strict || meant) return { own, strange: { key, meant } };
  }
  return { own };
}
