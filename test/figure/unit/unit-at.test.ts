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
