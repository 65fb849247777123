import { expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import type { EleventyData } from "../../src/base/eleventy-types.ts";
import { applyCascade, cascadeOf } from "../../src/build/cascade.ts";

const page = { inputPath: "./posts/a.md", url: "/a/", outputPath: "_site/a/index.html", rawInput: "" };
const of = (data: object, more: object = {}) => cascadeOf({ ...data, page: { ...page, ...more } } as EleventyData);

it.each([
  [{ title: 2024 }, { title: "2024" }],
  [{ title: { fr: "a" }, description: null }, {}],
  [{ title: " Un\n port " }, { title: "Un port" }],
  [{ author: ["Ana", { name: "Bo" }] }, { author: "Ana, Bo" }],
  [{ author: "" }, {}],
  [{ lang: "pt_BR" }, { lang: "pt-BR" }],
  [{ lang: "no language" }, {}],
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
  expect(of(data)).toEqual(told);
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
