import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (text: string) => labelFigure(extractFigures(text, { lang: "de" })[0] as never, "de");

it.each([
  ["Im Herbst sollen 380 Bäume gefällt werden.", "Im Herbst sollen … Bäume gefällt werden"],
  ["Gestern konnten nur noch 46 Boote verkauft werden.", "Gestern konnten nur noch … Boote verkauft werden"],
  ["Gestern wurden 380 Bäume gefällt.", "Bäume gefällt"],
])("what is to be done or can be keeps its modal: %s", (text, expected) => {
  expect(label(text)).toBe(expected);
});
