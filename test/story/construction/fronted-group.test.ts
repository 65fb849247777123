import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "Van de peuters die vorig jaar zijn geboren, kreeg 86,1 procent de prik.",
    "Van de peuters die vorig jaar zijn geboren, kreeg … de prik",
  ],
  [
    "Van de leerlingen die dit jaar slaagden, begon 67 procent met een studie.",
    "Van de leerlingen die dit jaar slaagden, begon … met een studie",
  ],
])("a share of a group that its sentence opens with says who they are: %s", (text, label) => {
  const figure = extractFigures(text, { lang: "nl" }).find(({ kind }) => kind === "percent");
  expect(figure && labelFigure(figure, "nl")).toBe(label);
});
