import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang: "nl" }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, "nl");
}

describe("a Dutch label that its clause goes on from by a few words", () => {
  it.each([
    [
      "Alle paarden leken buiten te staan, maar vier paarden moesten toch worden afgemaakt omdat ze zware brandwonden hadden.",
      "vier",
      "paarden moesten toch worden afgemaakt omdat ze zware brandwonden hadden",
    ],
    [
      "Maar omdat dat veel onrust geeft, blijven de 150 tot 200 lammeren voorlopig toch staan.",
      "150",
      "lammeren voorlopig toch staan",
    ],
    [
      "De provincie Oosterland maakt 150 miljoen euro vrij voor plaatselijke besturen die nieuwe fietspaden willen aanleggen.",
      "150",
      "De provincie Oosterland maakt … vrij voor plaatselijke besturen",
    ],
    [
      "Wapens, geld, drugs en 13 aanhoudingen in een onderzoek naar smokkel",
      "13",
      "aanhoudingen in een onderzoek naar smokkel",
    ],
  ])("has them, or is cut before their clause: %s", (markdown, text, expected) => {
    expect(label(markdown, text)).toBe(expected);
  });

  it.each([
    [
      "Zes mensen die door middel van valse mails en bankfraude 563.000 euro wisten te stelen, zijn veroordeeld tot celstraffen.",
      "563.000",
      "bankfraude",
    ],
    [
      "De rechtbank houdt hem verantwoordelijk voor het oplichten van negentien mensen voor een bedrag van ruim 63.000 euro én voor het witwassen van dit bedrag.",
      "63.000",
      "voor een bedrag",
    ],
  ])("is none that begins within a list, or names a sum alone: %s", (markdown, text, start) => {
    expect(label(markdown, text)).not.toMatch(new RegExp(`^${start}`));
  });
});

it.each([
  ["Dit jaar is een kamer gemiddeld 17 procent duurder.", "17", "Dit jaar is een kamer gemiddeld … duurder"],
  ["De huren lagen gemiddeld 6,5 procent hoger.", "6,5", "De huren lagen gemiddeld … hoger"],
  // A subject says it all.
  ["De huren liggen 6,5 procent hoger.", "6,5", "De huren"],
  [
    "De fractie diende een motie in om 4 miljoen euro vrij te maken.",
    "4 m",
    "De fractie diende een motie in om … vrij te maken",
  ],
])("goes on to the word that says which way, and to an infinitive: %s", (text, amount, expected) => {
  expect(label(text, amount)).toBe(expected);
});
