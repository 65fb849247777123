import { expect, it } from "vitest";
import * as series from "../../../src/story/chart/series.ts";
import type { Table } from "../../../src/story/chart/table.ts";

const table = (head: string[], ...rows: string[][]) => ({ heading: "", head, rows });

/** What a table's first column of amounts makes. */
const first =
  <T>(of: (column: series.Series, lang: string) => T) =>
  (given: Table, lang: string) => {
    const [column] = series.seriesIn(given, lang);
    return column && of(column, lang);
  };
const barsOf = first((column, lang) => series.barsOf(column, "", lang));
const trendOf = first(series.trendOf);
const rankingOf = first(series.rankingOf);

it("draws names as bars and times as a line, with values as the table writes them", () => {
  const names = table(["Pays", "Parc"], ["Danemark", "57 %"], ["Irlande", "−3 %"]);
  expect(barsOf(names, "fr")).toEqual({
    label: "Parc",
    bars: [
      { label: "Danemark", value: "57 %", amount: 57 },
      { label: "Irlande", value: "−3 %", amount: -3 },
    ],
  });
  expect(trendOf(names, "fr")).toBeUndefined();

  const years = table(
    ["Année", "Note", "Voyageurs"],
    ["2021", "a", "1 200"],
    ["2019", "b", "950"],
    ["2020", "c", "87,5"],
  );
  expect(trendOf(years, "fr")?.points.map(({ at, amount }) => [at, amount])).toEqual([
    [2019, 950],
    [2020, 87.5],
    [2021, 1200],
  ]);
  expect(barsOf(years, "fr")).toBeUndefined();
});

it("compares amounts of different scales by what they are worth", () => {
  const worth = table(["Firm", "Revenue"], ["A", "$1.5bn"], ["B", "$900m"]);
  expect(barsOf(worth, "en")?.bars.map(({ amount }) => amount)).toEqual([1.5e9, 9e8]);
});

it("draws nothing of what cannot be compared", () => {
  expect(barsOf(table(["Firm", "Size"], ["A", "5 km"], ["B", "3 t"]), "en")).toBeUndefined();
  expect(barsOf(table(["Firm", "Size"], ["A", "5"], ["B", "n/a"]), "en")).toBeUndefined();
  expect(barsOf(table(["Firm", "Size"], ["A", "5"]), "en")).toBeUndefined();
});

it("reads a rank as none of the names, a total as no bar, and leaves out what has no amount", () => {
  const ranked = table(["Rang", "Port", "Tonnes"], ["1", "Orel", "40"], ["2", "Vasa", "31"], ["3", "Ivry", "n/a"]);
  expect(barsOf(ranked, "fr")).toMatchObject({ label: "Tonnes", bars: [{ label: "Orel" }, { label: "Vasa" }] });
  const summed = table(["Port", "Tonnes"], ["Orel", "40"], ["Vasa", "31"], ["Total", "71"]);
  expect(barsOf(summed, "fr")?.bars.map(({ label }) => label)).toEqual(["Orel", "Vasa"]);
});

it("draws the greatest of many, in their order, and says of how many", () => {
  const rows = Array.from({ length: 12 }, (_, index): [string, string] => [`Port ${index}`, String((index * 5) % 12)]);
  const bars = barsOf(table(["Port", "Tonnes"], ...rows), "fr");
  expect(bars?.of).toBe(12);
  expect(bars?.bars.map(({ amount }) => amount)).toEqual([5, 10, 8, 6, 11, 4, 9, 7]);
});

it("keeps the row that the title names among those drawn", () => {
  const rows = Array.from({ length: 12 }, (_, index): [string, string] => [`Port ${index}`, String(100 - index)]);
  const [column] = series.seriesIn(table(["Port", "Tonnes"], ...rows), "fr");
  const bars = column && series.barsOf(column, "Port 11 ferme ses quais", "fr");
  expect(bars?.bars.map(({ label }) => label)).toEqual([..."0123456"].map((port) => `Port ${port}`).concat("Port 11"));
});

it("keeps an overall rate, which adds nothing up", () => {
  const rates = table(["Poste", "Variation"], ["Énergie", "−5,6 %"], ["Services", "1,9 %"], ["Ensemble", "0,8 %"]);
  expect(barsOf(rates, "fr")?.bars).toHaveLength(3);
  const summed = table(["Poste", "Coût"], ["Énergie", "5"], ["Sous-total hors taxes", "12"], ["Services", "7"]);
  expect(barsOf(summed, "fr")?.bars).toHaveLength(2);
});

it("draws no lines of accounts beside each other, and no table of few amounts", () => {
  const accounts = table(["", "2026"], ["Chiffre d’affaires", "1 840"], ["Dette nette", "405"]);
  expect(barsOf(accounts, "fr")).toBeUndefined();
  expect(barsOf(table(["", "2026"], ["Ventes en France", "40"], ["Ventes en Italie", "30"]), "fr")).toBeDefined();
  expect(barsOf(table(["Firm", "Size"], ["A", "5"], ["B", "n/a"], ["C", "k. A."]), "en")).toBeUndefined();
});

it("reads amounts behind a currency's code, before a note's mark and of several units", () => {
  const noted = table(["Port*", "Coût"], ["Orel¹", "CHF 480 *"], ["Vasa (2)", "CHF 1’200 (p)"]);
  expect(barsOf(noted, "fr")).toEqual({
    label: "Coût",
    bars: [
      { label: "Orel", value: "CHF 480", amount: 480 },
      { label: "Vasa", value: "CHF 1’200", amount: 1200 },
    ],
  });
  expect(barsOf(table(["Train", "Trajet"], ["Nuit", "9 h 30"], ["Jour", "45 min"]), "fr")).toBeUndefined();
  expect(barsOf(table(["Straße", "Name"], ["A", "A 5"], ["B", "A 61"]), "de")).toBeUndefined();
});

it("takes of columns that are times the last one, under the heading of the table", () => {
  const years = {
    heading: "Production",
    head: ["Pays", "2019", "2024"],
    rows: [
      ["Orel", "4", "9"],
      ["Vasa", "6", "7"],
    ],
  };
  expect(barsOf(years, "fr")).toMatchObject({ label: "Production · 2024", bars: [{ amount: 9 }, { amount: 7 }] });
});

it("ranks in the order of the amounts only", () => {
  const rows = (...amounts: string[]) =>
    table(["Port", "Tonnes"], ...amounts.map((amount, index) => [`P${index}`, amount]));
  expect(rankingOf(rows("9", "7", "7", "2"), "fr")?.bars).toHaveLength(4);
  expect(rankingOf(rows("2", "7", "9"), "fr")).toBeUndefined();
  expect(rankingOf(rows("9", "7"), "fr")).toBeUndefined();
});

it("draws no rates that name their own rows", () => {
  const bands = table(["Band", "Rate"], ["10 %", "10 %"], ["22 %", "22 %"], ["37 %", "37 %"]);
  expect(series.seriesIn(bands, "en")).toEqual([]);
});
