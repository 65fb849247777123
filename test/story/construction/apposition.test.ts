import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("a verb right before its number has the subject before its apposition", () => {
  const [figure] = extractFigures("The co-owner, Maud Ferris, won 48,310 votes.", { lang: "en" });
  expect(figure && labelFigure(figure, "en")).toBe("The co-owner … won … votes");
});
