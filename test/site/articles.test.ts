import { describe, expect, it } from "vitest";
import { longDate } from "../../src/base/long-date.ts";
import { isoDate } from "../../src/site/date.ts";
import { neighbours, newestFirst, related } from "../../src/site/neighbours.ts";
import { figurePlace, placesOf } from "../../src/site/places.ts";
import { readingMinutes } from "../../src/site/reading-time.ts";
import { tagPages } from "../../src/site/tag-pages.ts";

const article = (url: string, day: number, tags: string[] = [], lang = "fr") => ({
  url,
  date: new Date(Date.UTC(2026, 10, day)),
  data: { lang, tags },
});

const articles = [
  article("/a/", 1, ["énergie"]),
  article("/b/", 3, ["énergie", "puces"]),
  article("/c/", 2, ["puces"]),
  article("/en/a/", 4, ["énergie"], "en"),
  article("/d/", 4, ["ville"]),
];

const urls = (found: readonly { url: string }[]) => found.map(({ url }) => url);

describe("what stands beside an article", () => {
  it("are the next and the previous of its language", () => {
    expect(neighbours(articles, "/b/")).toMatchObject({ newer: { url: "/d/" }, older: { url: "/c/" } });
    expect(neighbours(articles, "/d/").newer).toBeUndefined();
    expect(neighbours(articles, "/nowhere/")).toEqual({});
  });

  it("are those that share most of its subjects, the newest of equals first", () => {
    const more = [...articles, article("/e/", 1, ["puces", "énergie"])];
    expect(urls(related(more, "/b/"))).toEqual(["/e/", "/c/", "/a/"]);
    expect(related(articles, "/d/")).toEqual([]);
  });

  it("are in one order, whatever the machine", () => {
    expect(urls(newestFirst([article("/y/", 1), article("/x/", 1), article("/z/", 2)]))).toEqual(["/z/", "/x/", "/y/"]);
  });
});

it("a tag has a page in each language that uses it", () => {
  expect(tagPages(articles).map(({ lang, slug, articles: found }) => [lang, slug, urls(found)])).toEqual([
    ["en", "energie", ["/en/a/"]],
    ["fr", "energie", ["/b/", "/a/"]],
    ["fr", "puces", ["/b/", "/c/"]],
    ["fr", "ville", ["/d/"]],
  ]);
});

describe("reading time", () => {
  it("counts the words that are read, and never says none", () => {
    expect(readingMinutes(`<p>${"mot ".repeat(238 * 3)}</p><svg><text>${"mot ".repeat(500)}</text></svg>`, "fr")).toBe(
      3,
    );
    expect(readingMinutes("<p>Un mot.</p>", "fr")).toBe(1);
  });

  it("finds the words of a language that sets no spaces", () => {
    expect(readingMinutes("電力は足りている。".repeat(100), "ja")).toBeGreaterThan(1);
  });
});

it("dates are the day that was written, whatever the machine's time zone", () => {
  const date = new Date("2026-11-01T00:00:00Z");
  expect(longDate(date, "fr")).toBe("1er novembre 2026");
  expect(longDate(date, "en")).toBe("November 1, 2026");
  expect(isoDate(date)).toBe("2026-11-01");
});

describe("the pages of an article stand below it", () => {
  it.each([
    ["/energie/", "/energie/cards/"],
    ["/energie.html", "/energie/cards/"],
    ["/", "/cards/"],
  ])("%s", (path, gallery) => {
    expect(placesOf(path).gallery).toBe(gallery);
    expect(figurePlace(path, "750-mw")).toBe(`${gallery}750-mw/`);
  });
});
