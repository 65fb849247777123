import { describe, expect, it } from "vitest";
import { languageCodes } from "../../../src/figure/lexicon/read-languages.ts";

/** Put together of verbs' forms, of which two verbs may have one. */
const inflected = new Set(["up", "down", "change", "relativeOnly", "losses"]);

/** Lists of words by their names, as deep as they stand. */
function listsIn(table: object, above = ""): [name: string, words: string[]][] {
  return Object.entries(table).flatMap(([key, value]): [string, string[]][] => {
    if (key === "cldr" || inflected.has(key)) return [];
    if (typeof value === "object" && value !== null) return listsIn(value, `${above}${key}.`);
    return typeof value === "string" && value.includes("|") ? [[above + key, value.split("|")]] : [];
  });
}

const rooms: Record<string, (code: string) => Promise<Record<string, object>>> = {
  language: (code) => import(`../../../src/figure/languages/${code}.ts`),
  syntax: (code) => import(`../../../src/figure/languages/syntax/${code}.ts`),
  vocabulary: (code) => import(`../../../src/figure/languages/vocabulary/${code}.ts`),
};

describe.each(languageCodes)("%s", (code) => {
  it.each(Object.keys(rooms))("says no word twice in one list of its %s", async (room) => {
    const { [code]: table = {} } = (await rooms[room]?.(code)) ?? {};
    const lists = listsIn(table);
    const twice = lists.map(([name, words]) => [name, words.filter((word, at) => words.indexOf(word) !== at)] as const);
    expect(lists.length).toBeGreaterThan(10);
    expect(twice.filter(([, words]) => words.length > 0)).toEqual([]);
  });
});
