import { expect, it } from "vitest";
import { whyUndrawable } from "../../../src/story/chart/undrawable.ts";

const why = (lang: string, head: string[], ...rows: string[][]) => whyUndrawable({ heading: "", head, rows }, lang);

it("has nothing to say of a table that is drawn, or that counts nothing", () => {
  expect(why("en", ["Firm", "Size"], ["A", "5 km"], ["B", "3 km"])).toBeUndefined();
  expect(why("en", ["Firm", "Town"], ["A", "Orel"], ["B", "Vasa"])).toBeUndefined();
});

it.each([
  [
    "en",
    ["Firm", "Size"],
    [
      ["A", "5 km"],
      ["B", "3 t"],
    ],
    "column “Size” has amounts of different units: “5 km”, “3 t”",
  ],
  [
    "fr",
    ["Port", "Part"],
    [
      ["Orel", "5–7 %"],
      ["Vasa", "3 %"],
    ],
    "column “Part” says “5–7 %” for “Orel”, which is no single amount",
  ],
  [
    "de",
    ["Ort", "Anteil"],
    [
      ["Orel", "k. A."],
      ["Vasa", "3 %"],
      ["Ivry", "–"],
    ],
    "column “Anteil” has no amount in 2 of 3 rows",
  ],
  [
    "es",
    ["Año", "Total"],
    [
      ["2024", "5"],
      ["2025", "7"],
    ],
    "column “Total” has 2 points, and a line takes 3",
  ],
  [
    "it",
    ["", "2026"],
    [
      ["Ricavi", "40"],
      ["Utile netto", "3"],
    ],
    "its rows are different measures: “Ricavi”, “Utile netto”",
  ],
  [
    "pt",
    ["Quando", "Casos"],
    [
      ["2024", "5"],
      ["Lisboa", "7"],
    ],
    "its rows are times and names: “2024”, “Lisboa”",
  ],
  [
    "nl",
    ["Haven", "Ton"],
    [
      ["", "5"],
      ["Vasa", "7"],
    ],
    "the amount “5” has no name beside it",
  ],
  ["en", ["Port", "Tons"], [["Vasa", "7"]], "column “Tons” has amounts in 1 row, and a chart compares two"],
])("says in %s why %j cannot be drawn", (lang, head, rows, expected) => {
  expect(why(lang, head, ...rows)).toBe(expected);
});
