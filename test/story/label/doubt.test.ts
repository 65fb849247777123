import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const last = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).at(-1);
  return figure && labelFigure(figure, lang);
};

it.each([
  ["pt", "O Procon multou em R$ 12 milhões a operadora Vélix.", "O Procon multou em … a operadora Vélix"],
  ["fr", "La Cnil a condamné à 12 millions d’euros l’opérateur Vélix.", "La Cnil a condamné à … l’opérateur Vélix"],
  ["fr", "Le conseil a fixé à 12 euros le prix du repas.", "le prix du repas"],
])("whom a fine is imposed on does not stand without its verb (%s): %s", (lang, text, expected) => {
  expect(last(lang, text)).toBe(expected);
});

it.each([
  ["it", "Saranno assunti 1.200 infermieri, il 40% dei quali a tempo pieno.", /quali/],
  ["pt", "Arderam 1.200 hectares, 70% dos quais de pinhal.", /quais/],
])("of whom a part is, no relative pronoun says (%s): %s", (lang, text, part) => {
  expect(last(lang, text)).not.toMatch(part);
});

it.each([
  ["Un arbre sur cinq est malade.", "arbre … est malade"],
  ["À Bruxelles, un logement sur huit est vacant.", "logement … est vacant"],
  ["La direction et deux syndicats sur quatre ont signé l'accord.", "syndicats … ont signé l'accord"],
  // Of what seven of ten are, the number does not say.
  ["Quant aux TGV, sept sur dix sont annoncés.", ""],
])("a short verb goes with the noun inside the ratio: %s", (text, label) => {
  const [figure] = extractFigures(text, { lang: "fr" });
  expect(figure && labelFigure(figure, "fr", { nearest: false })).toBe(label);
});
