import { describe, expect, it } from "vitest";
import { readPublished } from "../../src/site/published.ts";
import { placeIn, withdraw, withdrawnHtml } from "../../src/site/withdrawn.ts";
import { languages, wordsOf } from "../../src/site/words.ts";

const figure = {
  value: "€40M",
  label: "",
  source: { text: "40 million euros", sentence: "The dam costs 40 million euros." },
  page: "/dam/cards/40-million/",
  cards: [],
};
const dam = { url: "https://example.org/dam/", title: "40 million", lang: "fr", source: "dam.md", cards: [] };

const list = (more: object = {}) =>
  readPublished(JSON.stringify({ articles: [{ ...dam, figures: [figure], ...more }] }), "published.json").articles;
const options = {
  notes: { "dam.md": "Its source had made it up." },
  placeOf: (url: string) => placeIn("", url),
  today: "2026-11-28",
  days: 180,
};
const pages = ["/dam/", "/dam/cards/", "/dam/embed/", "/dam/cards/40-million/"];

describe("withdraw", () => {
  it("answers at the addresses of an article that the team took back, and remembers nothing else of it", () => {
    expect(withdraw(list(), [], options)).toEqual([
      { url: dam.url, lang: "fr", source: "dam.md", since: "2026-11-28", pages, formerly: [] },
    ]);
  });

  it("says nothing of one of which the team says nothing", () => {
    expect(withdraw(list(), [], { ...options, notes: {} })).toEqual([]);
    expect(withdraw(list({ source: "toString" }), [], options)).toEqual([]);
  });

  it("goes on from its own list for as long, until the team takes it back", () => {
    const first = withdraw(list(), [], options);
    expect(withdraw([], first, { ...options, today: "2027-05-27" })).toEqual(first);
    expect(withdraw([], first, { ...options, today: "2027-05-28" })).toEqual([]);
    expect(withdraw([], first, { ...options, notes: {} })).toEqual([]);
    expect(withdraw(list(), first, options)).toEqual(first);
  });

  it("writes at no address that is none of the article's", () => {
    const elsewhere = ["/", "/index.html", "/other/", "/other/cards/x/", "/dam/cards/x/y/"];
    const [first] = withdraw(list(), [], options);
    const hostile = { ...first, since: "2999-01-01", pages: [...pages, ...elsewhere] } as never;
    expect(withdraw([], [hostile], options)).toEqual([{ ...first, pages }]);
  });

  it("goes by where an article was before it moved, too", () => {
    const retired = {
      pictures: [],
      pages: [{ path: "/barrage/cards/40-million/", since: "2026-11-01" }],
      formerly: ["/barrage/"],
    };
    expect(withdraw(list({ retired }), [], options)[0]?.pages).toEqual([
      "/dam/",
      "/dam/cards/",
      "/dam/embed/",
      "/barrage/cards/",
      "/barrage/embed/",
      "/dam/cards/40-million/",
      "/barrage/cards/40-million/",
    ]);
  });
});

describe("placeIn", () => {
  it.each<[string, string, string | undefined]>([
    ["", "https://example.org/d%C3%A9fi/", "/défi/"],
    ["/blog", "https://example.org/blog/dam/", "/dam/"],
    ["/blog", "https://example.org/dam/", undefined],
    ["", "https://example.org/a/%2e%2e/%2e%2e/b/", "/b/"],
    ["", "https://example.org/a%5C..%5Cb/", undefined],
    ["", "https://example.org/%ff/", undefined],
    ["", "https://example.org/style.css", undefined],
    ["", "https://example.org/dam.html", "/dam.html"],
  ])("below %j, %s is at %s", (prefix, url, place) => {
    expect(placeIn(prefix, url)).toBe(place);
  });
});

describe("what stands there", () => {
  it.each(languages)("says in %s that the article was taken back, and what the team says", (lang) => {
    const html = withdrawnHtml("It was <made up>.", { lang, home: "https://example.org/" });
    expect(html).toContain(`<h1 class="figure-gone">${wordsOf(lang).withdrawn}</h1>`);
    expect(html).toContain("It was &lt;made up&gt;.");
    expect(html).toContain('<a href="https://example.org/" target="_top">example.org</a>');
    expect(lang === "en" || wordsOf(lang).withdrawn !== wordsOf("en").withdrawn).toBe(true);
  });
});
