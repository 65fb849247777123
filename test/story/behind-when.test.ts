import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { labelFigure } from "../../src/story/label.ts";

it.each([
  [
    "Bills for a typical household will rise by £64 a year from January after the watchdog lifted its price cap by 4%.",
    "the watchdog lifted its price cap",
  ],
  ["The firm will close 12 shops when its sales fall by 8%.", "its sales fall"],
  // A pronoun's clause goes on from the subject.
  ["The firm will close 12 shops after it lost £3m.", "The firm will close … shops … after it lost"],
])("a clause that says when has a subject of its own: %s", (text, label) => {
  const figure = extractFigures(text, { lang: "en" }).at(-1);
  expect(figure && labelFigure(figure, "en")).toBe(label);
});
