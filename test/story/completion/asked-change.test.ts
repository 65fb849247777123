import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "fr",
    "Les syndicats exigent une augmentation de 8 % des salaires de base.",
    /^Les syndicats exigent une augmentation … des salaires de base$/,
  ],
  ["es", "UGT reclama un aumento del 8 % de los salarios.", /^UGT reclama un aumento … de los salarios$/],
  ["pt", "O sindicato exige um aumento de 8% dos salários.", /^O sindicato exige um aumento … dos salários$/],
  ["nl", "De bond eist een verhoging van 8 procent van de lonen.", /^De bond eist een verhoging … van de lonen$/],
])("a change that is asked for has not come about, and its label says so (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toMatch(label);
});

it("a bound alone says of nothing what it is", () => {
  const text = "Les syndicats demandent 6 % d’augmentation, avec un minimum de 120 euros par mois.";
  const figure = extractFigures(text, { lang: "fr" }).at(-1);
  expect(figure && labelFigure(figure, "fr")).not.toBe("un minimum");
});
