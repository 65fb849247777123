import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).find(({ amount }) => amount === 63);
  return figure && labelFigure(figure, lang);
};

it.each([
  [
    "de",
    "Schlechte Nachricht für Pendler: Ab April steigt der Preis des Monatstickets um 4 Euro auf 63 Euro.",
    "Ab April steigt der Preis des Monatstickets",
  ],
  [
    "nl",
    "Slecht nieuws voor pendelaars: vanaf april stijgt de prijs van het maandabonnement met 4 euro tot 63 euro.",
    "de prijs van het maandabonnement",
  ],
])("a level that a change leads to behind a colon is of what changed there (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it("a pronoun behind a colon goes on from what stands before it", () => {
  const text = "Le chiffre d’affaires, lui, continue de progresser : il gagne 3,8 % à 63 millions d’euros.";
  const figure = extractFigures(text, { lang: "fr" }).find(({ kind }) => kind === "money");
  expect(figure && labelFigure(figure, "fr")).toBe("Le chiffre d’affaires");
});
