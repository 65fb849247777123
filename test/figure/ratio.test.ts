import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

it.each([
  ["Kolb added a third after the restart to settle the match.", []],
  ["Her salary fell by a third.", ["a third"]],
  ["A third of the houses are empty.", ["A third"]],
])("a goal is no share: %s", (markdown, ratios) => {
  const figures = extractFigures(markdown, { lang: "en" }).filter(({ kind }) => kind === "ratio");
  expect(figures.map(({ source }) => source.text)).toEqual(ratios);
});
