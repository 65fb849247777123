import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { labelFigure } from "../../src/story/label.ts";

it.each([
  ["The owner of a Band D home will pay £94 more, the council said.", "The owner of a Band D home will pay … more"],
  ["The owner of a Band D home will pay £94.", "The owner of a Band D home will pay"],
])("says that an amount comes on top: %s", (markdown, expected) => {
  const [figure] = extractFigures(markdown, { lang: "en" });
  expect(figure && labelFigure(figure, "en")).toBe(expected);
});
