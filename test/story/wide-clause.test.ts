import { expect, test } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { planCards } from "../../src/story/plan.ts";

test("a sentence of nothing but names between quotes is planned in time", () => {
  const before = process.cpuUsage();
  const cards = planCards(parseArticle('"Alba b" 12 % '.repeat(320), { defaultLang: "fr" }));
  expect(cards.map(({ template }) => template)).toContain("hero");
  const { user, system } = process.cpuUsage(before);
  // Each look for a border counted all quotes before it, in each clause of each figure: 23 seconds.
  expect((user + system) / 1e6).toBeLessThan(8);
});
