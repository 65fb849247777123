import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang: "en" }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, "en", { nearest: false });
}

it.each([
  ["The watch costs €849 in Portugal.", "€849", "The watch costs … in Portugal"],
  ["€849 in Portugal.", "€849", ""],
  ["In England, £1,419.", "£1,419", ""],
  ["US startups raised $1.9 billion.", "$1.9", "US startups raised"],
])("where or with what something is makes no label: %s", (markdown, text, expected) => {
  expect(label(markdown, text)).toBe(expected);
});

it("on average makes no label", () => {
  const [figure] = extractFigures("Im Schnitt fünf Prozent mehr – auch Gas und Benzin teurer.", { lang: "de" });
  expect(figure && labelFigure(figure, "de", { nearest: false })).toBe("");
});
