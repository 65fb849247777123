import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["en", "Among tenants under 35, 62% fear a rent rise.", "62%", "Among tenants under 35 … fear a rent rise"],
  [
    "en",
    "Of the tenants who had moved, 62% kept their phone number.",
    "62%",
    "Of the tenants who had moved … kept their phone number",
  ],
  ["fr", "Chez les cadres, la proportion atteint 58 %.", "58 %", "Chez les cadres, la proportion"],
  [
    "fr",
    "Chez les moins de 35 ans, 62 % redoutent une hausse.",
    "62 %",
    "Chez les moins de 35 ans … redoutent une hausse",
  ],
  [
    "es",
    "Entre los menores de 35 años, el 62 % teme una subida.",
    "62 %",
    "Entre los menores de 35 años … teme una subida",
  ],
  ["it", "Tra gli inquilini, il 62% teme un aumento.", "62%", "Tra gli inquilini … teme un aumento"],
  ["pt", "Entre os inquilinos, 62% temem um aumento.", "62%", "Entre os inquilinos … temem um aumento"],
])("a share of a group that its sentence opens with has it in its label (%s): %s", (lang, text, said, label) => {
  const figure = extractFigures(text, { lang }).find(({ source }) => source.text === said);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  [
    "nl",
    "Wie elke week wil zwemmen, betaalt voortaan 41 euro per maand.",
    "Wie elke week wil zwemmen, betaalt voortaan",
  ],
  [
    "de",
    "Wer jede Woche schwimmen will, zahlt künftig 41 Euro im Monat.",
    "Wer jede Woche schwimmen will, zahlt künftig",
  ],
  // The share is of those who booked for so much, which there is no label for.
  ["de", "Wer den Kurs für 20 Euro bucht, spart 30 Prozent.", "Wer den Kurs für 20 Euro bucht, spart"],
])("of whoever does something a label says that as well (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang, { nearest: false })).toBe(label);
});
