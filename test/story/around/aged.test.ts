import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["fr", "# Décès du peintre Jean Roy à l’âge de 88 ans", "Décès du peintre Jean Roy"],
  ["it", "# È morto Gino Sarti, aveva 83 anni", "È morto Gino Sarti"],
  ["pt", "# Ator João Reis morre aos 67 anos no Rio", "Ator João Reis morre … no Rio"],
])("the words that lead on to an age are in no label (%s): %s", (lang, title, label) => {
  const [age] = extractFigures(`${title}\n\nLorem ipsum.`, { lang });
  expect(age && labelFigure(age, lang)).toBe(label);
});
