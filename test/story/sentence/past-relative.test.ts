import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["en", "Pre-tax profit at the retailer, which has 412 shops, fell 18% to £64m.", "Pre-tax profit at the retailer"],
  [
    "fr",
    "Le bénéfice du distributeur, qui compte 412 magasins, a reculé de 18 % à 64 millions d’euros.",
    "Le bénéfice du distributeur",
  ],
  [
    "de",
    "Der Gewinn des Händlers, der 412 Filialen betreibt, sank um 18 Prozent auf 64 Millionen Euro.",
    "Der Gewinn des Händlers",
  ],
  [
    "es",
    "El beneficio del grupo, que tiene 412 tiendas, cayó un 18 % hasta los 64 millones de euros.",
    "El beneficio del grupo",
  ],
])("a level has its subject across a relative clause that counts (%s): %s", (lang, text, label) => {
  const level = extractFigures(text, { lang }).at(-1);
  expect(level && labelFigure(level, lang)).toBe(label);
});
