import { expect, test } from "vitest";
import { accentedRows } from "../../src/card/accent.ts";
import { shownRows } from "../../src/card/shown-rows.ts";

const rows = (all: Record<string, number>) =>
  Object.entries(all).map(([label, amount]) => ({ label, amount, value: String(amount) }));
const accented = (all: Record<string, number>, title: string, lang = "en") => {
  const bars = rows(all);
  return [...accentedRows(bars, title, lang)].map((row) => bars[row]?.label);
};

test("the accent is on the row that the title names, be it the least", () => {
  expect(accented({ Lyon: 6, Nice: 4, Brest: 1 }, "Brest builds the fewest homes")).toEqual(["Brest"]);
  expect(accented({ Électrique: 8, Diesel: 2 }, "Les ventes reculent, sauf dans l’électrique", "fr")).toEqual([
    "Électrique",
  ]);
  expect(accented({ İzmir: 3, Ankara: 5 }, "İzmir'de kira arttı", "tr")).toEqual(["İzmir"]);
});

test("a row's name inside another word is not named", () => {
  expect(accented({ Ain: 3, Oise: 5, Nord: 7 }, "Les gains s’envolent dans le Nordeste", "fr")).toEqual([]);
});

test("the one that alone fell is what the story is about, and the greatest is not for being great", () => {
  expect(accented({ Paris: 1.4, Madrid: 0.9, Milan: -1.8 }, "A mixed week")).toEqual(["Milan"]);
  expect(accented({ Paris: 1.4, Madrid: 0.9 }, "A good week")).toEqual([]);
  expect(accented({ Paris: -1.4, Madrid: -0.9, Milan: 2 }, "A mixed week")).toEqual([]);
});

test("a marked row is the accent whatever the title says", () => {
  const bars = rows({ Lyon: 6, Brest: 1 }).map((bar) => ({ ...bar, marked: bar.label === "Lyon" }));
  expect([...accentedRows(bars, "Brest builds the fewest homes", "en")]).toEqual([0]);
});

test("of more rows than fit, the one the story is about is shown", () => {
  const bars = rows({ Brest: 1, Rennes: 9, Nantes: 8, Lyon: 6 });
  expect(shownRows(bars, new Set([0]), 3).map(({ label }) => label)).toEqual(["Rennes", "Nantes", "Brest"]);
});

test("bands that follow each other keep their order", () => {
  const bars = rows({ "18–29": 47, "30–44": 39, "45–59": 18, "60 and over": 21 });
  expect(shownRows(bars, new Set(), 6).map(({ label }) => label)).toEqual(bars.map(({ label }) => label));
});
