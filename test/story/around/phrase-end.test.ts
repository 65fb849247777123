import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("a deed that has its object behind another number is left out whole", () => {
  const text = "Le gérant a été condamné à 60 000 euros d'amende pour avoir logé sans permis 27 saisonniers.";
  const fine = extractFigures(text, { lang: "fr" }).find(({ kind }) => kind === "money");
  expect(fine && labelFigure(fine, "fr")).toBe("Le gérant a été condamné à … d'amende");
});
