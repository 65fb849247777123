import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import type { EleventyData } from "../../src/base/eleventy-types.ts";
import { applyCascade, cascadeOf } from "../../src/build/cascade.ts";
import { cascadeFaults } from "../../src/build/cascade-faults.ts";

const page = { inputPath: "./posts/a.md", url: "/a/", outputPath: "_site/a/index.html", rawInput: "" };
const of = (data: object, more: object = {}) => cascadeOf({ ...data, page: { ...page, ...more } } as EleventyData);

it.each([
  [{ title: 2024 }, { title: "2024" }],
  [{ title: { fr: "a" }, description: null }, {}],
  [{ title: " Un\n port " }, { title: "Un port" }],
  [{ eleventyNavigation: { key: "port", title: "Le port" } }, { navigation: "Le port" }],
  [{ eleventyNavigation: { key: "port" } }, { navigation: "port" }],
  [{ title: "Un port", eleventyNavigation: { key: "port" } }, { title: "Un port" }],
  [{ eleventyNavigation: "port" }, {}],
  [{ author: ["Ana", { name: "Bo" }] }, { author: "Ana, Bo" }],
  [{ author: "" }, {}],
  [{ lang: "pt_BR" }, { lang: "pt-BR" }],
  [{ lang: "no language" }, {}],
  [{ metadata: { language: "nl" } }, { siteLang: "nl" }],
  [{ site: { lang: "pt_BR" }, metadata: { language: "en" } }, { siteLang: "pt-BR" }],
  [{ lang: "fr", site: { lang: "de" } }, { lang: "fr" }],
  [{ site: "example.org", metadata: { language: 4 } }, {}],
  [{ cards: false }, { cards: false }],
  [{ cards: ["a", "b"], card: "big" }, {}],
  [
    { cards: { theme: "ink", sizes: ["og"], more: 1 }, card: { title: "Autre" } },
    { cards: { theme: "ink", sizes: ["og"] }, card: { title: "Autre" } },
  ],
  [
    { cards: { sizes: ["og", { width: 800, height: 400 }], animated: true } },
    { cards: { sizes: ["og", { width: 800, height: 400 }], animated: true } },
  ],
  [{ cards: { sizes: [{ width: 800 }], animated: "gif" } }, { cards: { animated: "gif" } }],
  [{ cards: { country: ["be", "BE", "Belgium", "NL"] } }, { cards: { countries: ["BE", "NL"] } }],
  [
    { cards: { country: ["PT", "ES", "FR", "IT", "CH", "AT", "DE", "NL", "BE", "LU"] } },
    { cards: { countries: ["PT", "ES", "FR", "IT", "CH", "AT", "DE", "NL"] } },
  ],
])("of %o is %o", (data, told) => {
  const { faults: _, ...rest } = of(data);
  expect(rest).toEqual(told);
});

it("has a fault for each wrong size, country and animation, and none for a site's own `cards`", () => {
  const faults = (cards: unknown) => of({ cards }).faults?.map(({ message }) => message);
  expect(faults({ sizes: ["og", { width: 800 }] })).toEqual([
    "`cards.sizes.1.height` must be a whole number of pixels, not left out",
  ]);
  expect(faults({ country: "Belgum" })).toEqual([expect.stringContaining("`cards.country`")]);
  expect(faults({ animated: ["gif"] })).toEqual([expect.stringContaining("`cards.animated`")]);
  for (const own of [["a", "b"], "big", { layout: "grid", theme: 7 }, { sizes: "og" }])
    expect(faults(own)).toBeUndefined();
});

describe("wrong values of a data file", () => {
  let folder: string;
  const wrong = { cards: { sizes: [{ width: 800 }], animated: [1] } };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cascade-"));
    await mkdir(join(folder, "posts/deep"), { recursive: true });
    await writeFile(join(folder, "posts/posts.11tydata.json"), JSON.stringify(wrong));
    await writeFile(join(folder, "posts/deep/deep.json"), JSON.stringify({ cards: { theme: "ink" } }));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const told = (front: string) => {
    const article = parseArticle(`---\ntitle: A\n${front}\n---\nText.`, { path: join(folder, "posts/deep/a.md") });
    return cascadeFaults(article, of(wrong), false);
  };

  it("are told with the file, unless the page's own front matter is at fault", () => {
    const path = join(folder, "posts/posts.11tydata.json");
    expect(told("lang: en")).toEqual([
      { message: "`cards.animated` must be text, not [1]", place: { path } },
      { message: "`cards.sizes.0.height` must be a whole number of pixels, not left out", place: { path } },
    ]);
    expect(told("cards: { sizes: [og], animated: [1] }")).toEqual([]);
  });

  it("stop a strict site", () => {
    const article = parseArticle("---\ntitle: A\n---\nText.", { path: join(folder, "posts/deep/a.md") });
    expect(() => cascadeFaults(article, of(wrong), true)).toThrow("posts.11tydata.json: `cards.animated`");
  });
});

it("has a date where somebody has given one, in the data or in a path", () => {
  const date = new Date("2026-03-05");
  expect(of({}, { date })).toEqual({});
  expect(of({ date: "git Last Modified" }, { date })).toEqual({});
  expect(of({ date }, { date })).toEqual({ date: "2026-03-05" });
  expect(of({ date: "2026-03-05T10:00:00Z" }, { date: new Date("2026-03-05T10:00:00Z") })).toEqual({
    date: "2026-03-05T10:00:00Z",
  });
  expect(of({}, { date, inputPath: "./posts/2026-03-05-a.md" })).toEqual({ date: "2026-03-05" });
});

it("is the plugin's for languages where the page says none", () => {
  expect(of({}, { lang: "de" })).toEqual({ lang: "de" });
  expect(of({ lang: "fr" }, { lang: "de" })).toEqual({ lang: "fr" });
});

it("is stronger than the file, whose writing of the same date stays", () => {
  const file = "---\ntitle: Un\ndate: 2026-03-05T10:00:00+01:00\nauthor: Ana\ncards: false\n---\nTexte.\n";
  const article = parseArticle(file);
  applyCascade(article, { title: "Deux", date: "2026-03-05T09:00:00Z", cards: {} });
  expect(article.title).toBe("Deux");
  expect(article.front).toMatchObject({ date: "2026-03-05T10:00:00+01:00", cards: {} });
  expect(article.front).not.toHaveProperty("author");
});

it.each([
  ["Le port rouvre.\n\n## Horaires\n\nDès lundi.", "Le port"],
  ["# Le port rouvre\n\nDès lundi.", "Le port rouvre"],
  ["---\ntitle: Un port\n---\nLe port rouvre.", "Un port"],
])("names %o as the site's navigation does where it has no title of its own", (markdown, title) => {
  const article = parseArticle(markdown);
  applyCascade(article, { navigation: "Le port" });
  expect(article.title).toBe(title);
});
