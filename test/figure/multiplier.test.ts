import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

it.each([
  ["She is the third woman to win the Olympic double.", 0],
  ["The club saw sales double.", 1],
])("two titles are no factor: %s", (markdown, factors) => {
  const figures = extractFigures(markdown, { lang: "en" }).filter(({ kind }) => kind === "multiplier");
  expect(figures).toHaveLength(factors);
});
