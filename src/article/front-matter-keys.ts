import { nearest } from "../base/error.ts";

/** The keys that are ours. */
export const ownKeys = [
  "title",
  "description",
  "date",
  "updated",
  "lang",
  "tags",
  "author",
  "translationKey",
  "correction",
  "draft",
  "figures",
  "cards",
  "card",
  "approved",
] as const;

export type OwnKey = (typeof ownKeys)[number];

/** Front matter that Eleventy itself gives a meaning: https://www.11ty.dev/docs/data-configuration/ */
const eleventyKeys = [
  "layout",
  "permalink",
  "pagination",
  "templateEngineOverride",
  "eleventyExcludeFromCollections",
  "eleventyComputed",
  "eleventyDataSchema",
  "eleventyImport",
  "eleventyNavigation",
  "dynamicPermalink",
  "override:tags",
];

/** Words one letter from a key of ours that a site may well mean: English ones, and the keys' names in other languages. */
const otherWords = ["autor", "titel", "titre", "tile", "figuras", "carts", "cars", "craft", "raft"];

/** Whether a key is Eleventy's or this site's. @param keys those that the site says are its own */
export function isKnown(key: string, keys: readonly string[]): boolean {
  return eleventyKeys.includes(key) || keys.includes(key);
}

/** The key of ours that one may be meant for, where every key must be known. */
export function meantKey(key: string, known: Iterable<string> = ownKeys): string | undefined {
  return nearest(key, known);
}

/**
 * The key of ours that a site's own key is surely a slip for. `authors`, `tag`, `update`, `name` and `data` are words:
 * the slip is inside a long one, and neither adds an ending nor takes one away.
 */
export function slipOf(key: string, present: readonly string[]): OwnKey | undefined {
  const lower = key.toLowerCase();
  const meant = nearest(
    key,
    ownKeys.filter((own) => own.length > 4),
    1,
  ) as OwnKey | undefined;
  if (!meant || present.includes(meant) || otherWords.includes(lower)) return undefined;
  const own = meant.toLowerCase();
  if (own === lower || own.startsWith(lower) || lower.startsWith(own)) return undefined;
  return lower.slice(0, -1) === own.slice(0, -1) ? undefined : meant;
}
