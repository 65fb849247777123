import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["fr", "Le traitement réduit d’un tiers le nombre de rechutes.", "Le traitement réduit … le nombre de rechutes"],
  ["es", "El fármaco reduce en un tercio el número de recaídas.", "El fármaco reduce en … el número de recaídas"],
  ["pt", "O tratamento reduz num terço o número de recaídas.", "O tratamento reduz num … o número de recaídas"],
])("what changes by a part is labelled with its verb (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
