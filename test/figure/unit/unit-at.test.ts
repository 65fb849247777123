import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const shown = (text: string, lang: string) =>
  extractFigures(text, { lang }).map(({ amount, unit }) => `${amount} ${unit}`);

describe("a letter behind a number", () => {
  it.each([
    ["fr", "On résume la méthode par les « 4 N » : noter, nommer, nuancer, nouer."],
    ["fr", "La règle des 5 W du journalisme tient en une ligne."],
    ["en", "Reporters ask the 5 W before they write."],
    ["pt", "As alunas do Year 7 A escreveram a resenha."],
    ["de", "Die 7 W der guten Frage gelten im ganzen Betrieb."],
    ["es", "Las 3 V del análisis de datos son conocidas."],
  ])("is a word's first one behind an article, or in quotes: %s %s", (lang, text) => {
    expect(shown(text, lang)).toEqual([]);
  });

  it.each([
    ["fr", "La charge a atteint 12 N au sommet, et la lampe consomme 5 W.", ["12 newton", "5 watt"]],
    ["en", "The plug of the kettle takes 8 A at most.", ["8 ampere"]],
    ["en", "The bulb uses 5 W and the 6 V battery lasts.", ["5 watt", "6 volt"]],
    ["de", "Die 12 V der Batterie reichen.", ["12 volt"]],
  ])("is a unit elsewhere: %s %s", (lang, text, figures) => {
    expect(shown(text, lang)).toEqual(figures);
  });
});

it.each([
  ["en", "The 12 euro zone countries grew by 2%.", "12 countries"],
  ["de", "Die 12 Euro-Länder wuchsen um 2 Prozent.", "12 Länder"],
])("countries that have the euro are no sum (%s): %s", (lang, text, counted) => {
  expect(shown(text, lang)).toEqual([counted, "2 percent"]);
});

it.each([
  ["Un volume de 400.000 mètres cube menace de tomber.", ["400000 cubic-meter"]],
  ["La salle mesure 80 mètres carré.", ["80 square-meter"]],
])("a French square or cube is one without its ending too: %s", (text, expected) => {
  expect(shown(text, "fr")).toEqual(expected);
});

it("a French hour with its article is a broadcast", () => {
  expect(shown("Elle présente le 20h de France 2, et lui était l’invité du 13 heures.", "fr")).toEqual([]);
  expect(shown("La panne a duré 20 heures.", "fr")).toEqual(["20 hour"]);
});
