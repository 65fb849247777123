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

it("a verb stays with its subject where a time follows and no object", () => {
  const text =
    "La cadena Solmar, que vende muebles en Lugo, gastará este año 15 millones de euros en la reforma de sus tiendas.";
  const [figure] = extractFigures(text, { lang: "es" });
  expect(figure && labelFigure(figure, "es")).toBe(
    "La cadena Solmar … gastará este año … en la reforma de sus tiendas",
  );
});
