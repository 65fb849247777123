import { expect, it } from "vitest";
import { barsOf, trendOf } from "../../src/story/series.ts";

const table = (head: string[], ...rows: string[][]) => ({ heading: "", head, rows });

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
