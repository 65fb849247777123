import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["en", "It is due on 3-Jan-2027 and 2027-11-12.", ["2027-01-03", "2027-11-12"]],
  ["it", "L’appalto dura tra il 2021 e il 2025.", ["2021–2025"]],
  ["fr", "Le chantier dure de 2025 à 2028.", ["2025–2028"]],
  ["nl", "De club sloot het seizoen 2025/26 af.", []],
  ["nl", "De bakker heeft coronajaar 2021 afgesloten.", ["2021"]],
  ["fr", "Le vote a lieu du 12 au 16 octobre.", []],
  // No month of so many days.
  ["de", "Auf dem Bescheid steht der 31.04.2027.", []],
  ["en", "The ticket is dated 30 February 2027.", []],
])("dates, %s: %s", (lang, text, expected) => {
  const dates = extractFigures(text, { lang }).map(({ date, to }) => (to ? `${date}–${to}` : date));
  expect(dates).toEqual(expected);
});

it.each([
  ["de", "Zwischen 1869 und 1887 Karten zu zeichnen war üblich."],
  ["es", "Entre 1869 y 1887 mapas y planos fueron dibujados."],
  ["en", "Between 1869 and 1887 maps were drawn by hand."],
])("reads two old years as a time, and as no count of what follows: %s: %s", (lang, text) => {
  expect(extractFigures(text, { lang }).map(({ kind, amount, to }) => [kind, amount, to])).toEqual([
    ["date", 1869, 1887],
  ]);
});

it("reads two round numbers as a count", () => {
  expect(extractFigures("Zwischen 1200 und 1500 Menschen kamen.", { lang: "de" })[0]?.kind).toBe("count");
});
