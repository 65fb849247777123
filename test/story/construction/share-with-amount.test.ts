import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => {
  const share = extractFigures(text, { lang }).find(({ kind }) => kind === "percent" || kind === "ratio");
  return share && labelFigure(share, lang);
};

describe("a share that is its verb's subject is told with the other amount that its whole has to do with", () => {
  it.each([
    ["en", "34% of shoppers carry at most 20 euros in cash.", "shoppers carry at most 20 euros in cash"],
    [
      "de",
      "Ein Viertel der Kunden trägt meist höchstens 20 Euro bei sich.",
      "der Kunden trägt meist höchstens 20 Euro bei sich",
    ],
    [
      "fr",
      "Un quart des clients dépensent plus de 50 euros par mois.",
      "des clients dépensent plus de 50 euros par mois",
    ],
    ["es", "El 28 % de los clientes gasta más de 50 euros al mes.", "de los clientes gasta más de 50 euros al mes"],
    ["it", "Il 28% dei clienti spende più di 50 euro al mese.", "dei clienti spende più di 50 euro al mese"],
    ["pt", "28% dos clientes gastam mais de 50 euros por mês.", "dos clientes gastam mais de 50 euros por mês"],
    [
      "nl",
      "28 procent van de klanten geeft meer dan 50 euro per maand uit.",
      "de klanten geeft meer dan 50 euro per maand uit",
    ],
  ])("in %s “%s”", (lang, text, expected) => {
    expect(label(lang, text)).toBe(expected);
  });
});

it("does not take a second share of the sentence in", () => {
  expect(label("en", "28% of clients pay 50 euros and 12% of them pay nothing.")).not.toContain("12%");
});

it.each([
  [
    "de",
    "Die Hälfte der Segler verbringt mehr als fünf Stunden am Tag an Deck.",
    "der Segler verbringt mehr als fünf Stunden am Tag an Deck",
  ],
  [
    "nl",
    "De helft van de zeilers zit meer dan 5 uur per dag aan dek.",
    "de zeilers zit meer dan 5 uur per dag aan dek",
  ],
  [
    "es",
    "La mitad de los marinos pasa más de 5 horas al día en cubierta.",
    "de los marinos pasa más de 5 horas al día en cubierta",
  ],
  [
    "it",
    "La metà dei velisti passa più di 5 ore al giorno sul ponte.",
    "dei velisti passa più di 5 ore al giorno sul ponte",
  ],
])("says how long its whole does something (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});
