import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (text: string) => labelFigure(extractFigures(text, { lang: "nl" })[0] as never, "nl");

it.each([
  [
    "Inmiddels hebben zich 14 oud-turnsters gemeld die de trainer van wangedrag op de mat beschuldigen.",
    "Inmiddels hebben zich … oud-turnsters gemeld",
  ],
  [
    "De oudercommissie haalde in een week tijd 3.800 handtekeningen op tegen de kortere openingstijden.",
    "De oudercommissie haalde in een week tijd … handtekeningen op",
  ],
  [
    "De toezichthouder legt webwinkel Spullo een boete op van 1,2 miljoen euro omdat het bedrijf klanten met neptellers onder druk zette.",
    "De toezichthouder legt webwinkel Spullo een boete op",
  ],
])("a Dutch label has both halves of what it tells: %s", (text, expected) => {
  expect(label(text)).toBe(expected);
});
