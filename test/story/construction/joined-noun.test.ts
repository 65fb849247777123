import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["en", "The council voted to turn a shuttered shop into a 120-bed homeless shelter.", "bed homeless shelter"],
  ["en", "The city opened a 28-bed hub for the homeless.", "bed hub for the homeless"],
  ["en", "Plans for a 120-bed shelter were approved.", "bed shelter"],
])("a count that a hyphen joins to its noun is of what that describes (%s): %s", (lang, text, label) => {
  const [count] = extractFigures(text, { lang });
  expect(count && labelFigure(count, lang, { nearest: false })).toBe(label);
});

it("tells nothing of what is known", () => {
  const [count] = extractFigures("The 118-store chain now expects a profit.", { lang: "en" });
  expect(count && labelFigure(count, "en", { nearest: false })).toBe("");
});

it("begins no label with half a word of an amount", () => {
  const figures = extractFigures("The shares moved in the 47 cent-to-51-cent range.", { lang: "en" });
  expect(figures.map((figure) => labelFigure(figure, "en", { nearest: false }))).not.toContain("to-51-cent range");
});
