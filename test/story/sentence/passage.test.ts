import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("takes a letter and a number for a name", () => {
  const figure = extractFigures("Le T9, long de 11 kilomètres, transporte déjà 28 000 voyageurs.", { lang: "fr" }).at(
    -1,
  );
  expect(figure && labelFigure(figure, "fr")).toBe("Le T9 … transporte déjà … voyageurs");
});
