import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { sourceLine } from "../../src/story/source-line.ts";

function article(lang: string, date: string) {
  return parseArticle(`---\ntitle: Titre\nlang: ${lang}\ndate: ${date}\n---\nTexte.\n`, { path: "a.md" });
}

describe("a card's foot", () => {
  it.each([
    ["fr", "2026-11-01", "1er novembre 2026"],
    ["fr", "2026-11-21", "21 novembre 2026"],
    ["es", "2026-11-01", "1 de noviembre de 2026"],
    ["it", "2026-11-01", "1 novembre 2026"],
  ])("has the date as the article's page has it: %s, %s", (lang, date, shown) => {
    expect(sourceLine(article(lang, date), {}).date).toBe(shown);
  });

  it.each([
    ["https://www.example.org/caf%C3%A9/", "example.org/café"],
    ["https://example.org/caf%E9/", "example.org/caf%E9"],
    ["https://example.org/a-100%/", "example.org/a-100%"],
  ])("has the address as people write it, or as it is where its escapes are no UTF-8: %s", (url, shown) => {
    expect(sourceLine(article("fr", "2026-11-24"), { url }).url).toBe(shown);
  });
});
