import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "The shelter handed out 18,400 parcels last year and expects to give away more than 21,000 this winter.",
    "The shelter handed out … parcels",
  ],
  ["The chain sold 3,200 bicycles in March and opens a second shop in Hull.", "The chain sold … bicycles in March"],
  [
    "The shelter took in 140 cats and dogs from the flooded farms.",
    "The shelter took in … cats and dogs from the flooded farms",
  ],
])("what a verb behind “and” says is another thing, and a second noun is not: %s", (text, label) => {
  const [count] = extractFigures(text, { lang: "en" });
  expect(count && labelFigure(count, "en")).toBe(label);
});
