import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { planCards } from "../../src/story/plan.ts";

const opening = (lang: string, text: string) =>
  planCards(parseArticle(`# Un titre\n\n${text}\n`, { path: "a.md", defaultLang: lang }), {})[0];

describe("a sentence alone on a card", () => {
  it.each([
    ["en", "It is £6.3m."],
    ["fr", "C’est 6,3 millions d’euros."],
    ["de", "Es sind 6,3 Millionen Euro."],
  ])("says of what its number is, or is not shown (%s): %s", (lang, text) => {
    expect(opening(lang, text)?.template).toBe("cover");
  });

  it.each([
    ["en", "In the end it cost the town £6.3m, and nobody had asked."],
    ["nl", "Er waren 63 bezoekers."],
  ])("shows it where it does (%s): %s", (lang, text) => {
    expect(opening(lang, text)?.figures).toHaveLength(1);
  });
});
