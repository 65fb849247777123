import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const first = (lang: string, text: string) => {
  const [figure] = extractFigures(text, { lang });
  return figure && labelFigure(figure, lang);
};

it.each([
  ["fr", "Le nombre de nuitées a franchi, en été, la barre des 5 millions."],
  ["es", "El número de pernoctaciones superó, en verano, la barrera de los 5 millones."],
])("what a number passes is not what it is of (%s): %s", (lang, text) => {
  expect(first(lang, text)).not.toMatch(/barre/);
});

it("is where more is said of it", () => {
  expect(first("fr", "Le plafond sera relevé à 12 millions d’euros.")).toBe("Le plafond sera relevé");
});
