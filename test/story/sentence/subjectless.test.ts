import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("a verb stays with its object where those who did it stand behind", () => {
  const text =
    "La portavoz recordó el último caso, en el que perdieron la vida dos niños y otros dos quedaron heridos.";
  const [figure] = extractFigures(text, { lang: "es" });
  expect(figure && labelFigure(figure, "es")).toBe(
    "La portavoz recordó el último caso, en el que perdieron la vida … niños",
  );
});
