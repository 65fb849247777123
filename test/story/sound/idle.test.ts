import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("makes no label of the points that a number counts", () => {
  const text =
    "La ventaja de Marta Olivares Quintero en la carrera por la gobernación de la provincia de Puerto Sereno se redujo de 16 a 7 puntos, según la encuesta.";
  const points = extractFigures(text, { lang: "es" }).find(({ amount }) => amount === 7);
  expect(points && labelFigure(points, "es", { nearest: false })).toBe("");
});
