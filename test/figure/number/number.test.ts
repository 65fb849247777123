import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const amounts = (lang: string, text: string) => extractFigures(text, { lang }).map(({ amount }) => amount);

describe("a decimal that a space parts behind its mark", () => {
  it.each([
    ["fr", "Le taux communal reste à 49, 19 % pour les terrains.", [49.19]],
    ["fr", "Les clubs ont récolté exactement 491, 85 millions d’euros.", [491.85e6]],
    ["de", "Der Satz bleibt bei 49, 19 Prozent.", [49.19]],
    ["en", "Turnout stood at 4. 8 % of voters.", [4.8]],
  ])("is one number (%s): %s", (lang, text, read) => {
    expect(amounts(lang, text)).toEqual(read);
  });

  it.each([
    ["fr", "Sur 200, 25 % sont partis.", [25]],
    ["fr", "Chez les 18 à 24, 40 % votent.", [40]],
    ["fr", "La remise sera de 10, 20 ou 30 %.", [20]],
    ["fr", "Ils sont 441. 40 % sont des femmes.", [441, 40]],
    ["en", "Of the class of 49, 19 % left.", [49, 19]],
  ])("is told from two numbers (%s): %s", (lang, text, read) => {
    expect(amounts(lang, text)).toEqual(read);
  });
});

it.each([
  ["fr", "Combien touche une aide à domicile ? – 910 euros par mois."],
  ["es", "¿Cuánto cobra al mes? – 910 euros."],
  ["en", "How much do you get? – 910 euros a month."],
])("a dash that brings in who speaks is no sign (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang }).map(({ amount }) => amount)).toEqual([910]);
});

it("a dash and a space at the beginning of a text are one", () => {
  expect(extractFigures("– 14 °C ce matin au Col du Lac.", { lang: "fr" })[0]?.amount).toBe(-14);
});

it.each([
  ["fr", "Le gel a fait le gros des dégâts : – 5,2 °C dans la plaine."],
  ["de", "In der Nacht sank die Temperatur auf – 5,2 °C."],
])("a dash apart from its degrees is their minus behind a mark or a preposition (%s)", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.amount).toBe(-5.2);
});
