import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "pt",
    "A empresa contrapõe que apenas 31% dos 1.900 operários aderiram à greve.",
    "dos 1.900 operários aderiram à greve",
  ],
  [
    "es",
    "La empresa replica que solo el 31 % de los 1.900 operarios secundó la huelga.",
    "de los 1.900 operarios secundó la huelga",
  ],
  [
    "it",
    "L'azienda ribatte che solo il 31% dei 1.900 operai ha aderito allo sciopero.",
    "dei 1.900 operai ha aderito allo sciopero",
  ],
  [
    "fr",
    "La direction rétorque que seuls 31 % des 1 900 ouvriers ont suivi la grève.",
    "des 1 900 ouvriers ont suivi la grève",
  ],
  [
    "en",
    "The company says that only 31% of the 1,900 workers joined the strike.",
    "of the 1,900 workers joined the strike",
  ],
])("a share of so many is told with how many they are, and not with who says so (%s)", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
