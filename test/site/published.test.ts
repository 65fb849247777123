import { describe, expect, it } from "vitest";
import { readPublished } from "../../src/site/published.ts";

const picture = { size: "og", path: "/cards/a.og.0123456789abcdef.png", width: 1200, height: 630 };
const article = { url: "https://example.org/a/", title: "A", cards: [picture], figures: [] };
const read = (...articles: unknown[]) => readPublished(JSON.stringify({ articles }), "published.json").articles;

describe("readPublished", () => {
  it("reads a list of an earlier version, which knew nothing of retired names", () => {
    expect(read({ ...article, more: 1 })[0]).toMatchObject({ retired: { pictures: [], pages: [] }, others: [] });
  });

  it.each([
    "/../x.0123456789abcdef.png",
    "/cards/../../x.0123456789abcdef.png",
    "/cards/./x.0123456789abcdef.png",
    "//host/x.0123456789abcdef.png",
    "cards/x.0123456789abcdef.png",
    "C:\\x.0123456789abcdef.png",
    "/cards\\..\\x.0123456789abcdef.png",
    "/cards/\u0000.0123456789abcdef.png",
    `/${"x".repeat(300)}.0123456789abcdef.png`,
  ])("refuses the picture %j", (path) => {
    expect(() => read({ ...article, cards: [{ ...picture, path }] })).toThrow(
      /^published\.json: is no list of published cards: `articles\.0\.cards\.0\.path` leads out of the site: .*$/,
    );
  });

  it("refuses pictures that are none of ours, and pages that are files", () => {
    expect(() => read({ ...article, cards: [{ ...picture, path: "/index.html" }] })).toThrow("is no picture of ours");
    const retired = { pictures: [], pages: [{ path: "/a/cards/x.html", since: "2026-11-28" }] };
    expect(() => read({ ...article, retired })).toThrow("is no page of ours");
  });

  it.each([
    ["", "it is no JSON"],
    ["<!doctype html><title>404</title>", "it is no JSON"],
    ["[]", "expected object"],
    ["{}", "expected array"],
    ['{"articles":[{"url":"javascript:alert(1)","title":"","cards":[],"figures":[]}]}', "must be an address"],
  ])("refuses %j in one line", (text, said) => {
    expect(() => readPublished(text, "published.json")).toThrow(said);
  });

  it("refuses an article that was taken back and names what is outside", () => {
    const withdrawn = { url: article.url, source: "a.md", since: "2026-11-28", pages: ["/a/"] };
    const list = (more: object) => JSON.stringify({ articles: [], withdrawn: [{ ...withdrawn, ...more }] });
    expect(readPublished(list({ lang: "fr" }), "published.json").withdrawn[0]).toMatchObject({
      lang: "fr",
      formerly: [],
    });
    expect(readPublished(list({ lang: '"><script>' }), "published.json").withdrawn[0]?.lang).toBeUndefined();
    for (const more of [{ pages: ["/../a/"] }, { formerly: ["/a/../../b/"] }])
      expect(() => readPublished(list(more), "published.json")).toThrow("leads out of the site");
  });

  it("refuses more names of one article than anyone has", () => {
    expect(() => read({ ...article, cards: Array(2001).fill(picture) })).toThrow("articles.0.cards");
  });
});
