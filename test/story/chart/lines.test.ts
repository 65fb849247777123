import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { checkSaid } from "../../../src/check/check-said.ts";
import { linesOf, turnedTable } from "../../../src/story/chart/lines.ts";
import { planCards } from "../../../src/story/plan.ts";

const table = (head: string[], ...rows: string[][]) => ({ heading: "", head, rows });
const years = (...cells: string[][]) => cells.map((row, index) => [String(2021 + index), ...row]);

it("draws columns of one unit by times as lines, named by their heads", () => {
  const rows = years(["4 %", "31 %"], ["9 %", "n. d."], ["17 %", "16 %"], ["26 %", "8 %"]);
  expect(linesOf(table(["Année", "Éolien", "Charbon"], ...rows), "fr")).toMatchObject({
    label: "Éolien · Charbon",
    lines: [
      {
        label: "Éolien",
        points: [{ at: 2021, amount: 4 }, { amount: 9 }, { amount: 17 }, { amount: 26, value: "26 %" }],
      },
      { label: "Charbon", points: [{ amount: 31 }, { at: 2023 }, { at: 2024 }] },
    ],
  });
});

it("takes the unit that all heads say, or the heading above, into the chart's label", () => {
  const rows = years(["4", "9"], ["5", "8"], ["6", "7"]);
  const heads = linesOf(table(["Year", "Wind (GWh)", "Coal (GWh)"], ...rows), "en");
  expect(heads).toMatchObject({ label: "Wind · Coal · (GWh)", lines: [{ label: "Wind" }, { label: "Coal" }] });
  const heading = { ...table(["Jahr", "Wind", "Kohle"], ...rows), heading: "Erzeugung (GWh)" };
  expect(linesOf(heading, "de")?.label).toBe("Erzeugung (GWh)");
});

it("draws a table whose columns are times as well", () => {
  const turned = turnedTable(
    table(["Land", "2021", "2022", "2023"], ["Orel", "4 %", "5 %", "6 %"], ["Vasa", "9 %", "8 %", "7 %"]),
    "nl",
  );
  expect(turned && linesOf(turned, "nl")?.lines.map(({ label }) => label)).toEqual(["Orel", "Vasa"]);
  expect(turnedTable(table(["Land", "Aandeel"], ["Orel", "4 %"]), "nl")).toBeUndefined();
});

it.each([
  [
    "bare numbers, which may be of anything",
    ["Año", "Viajeros", "Ingresos"],
    years(["40", "9"], ["50", "8"], ["60", "7"]),
  ],
  ["two units", ["Anno", "Costi (€)", "Peso (t)"], years(["40", "9"], ["50", "8"], ["60", "7"])],
  [
    "one that would lie on the ground",
    ["Ano", "A", "B"],
    years(["4000 €", "9 €"], ["5000 €", "8 €"], ["6000 €", "7 €"]),
  ],
  ["two points", ["Year", "A", "B"], years(["4 %", "9 %"], ["5 %", "8 %"])],
  [
    "a line that ends before the others",
    ["Year", "A", "B"],
    years(["4 %", "9 %"], ["5 %", "8 %"], ["6 %", "7 %"], ["7 %", "n/a"]),
  ],
  [
    "five lines",
    ["Year", "A", "B", "C", "D", "E"],
    years(
      ["1 %", "2 %", "3 %", "4 %", "5 %"],
      ["1 %", "2 %", "3 %", "4 %", "5 %"],
      ["1 %", "2 %", "3 %", "4 %", "5 %"],
    ),
  ],
])("draws no lines of %s", (_, head, rows) => {
  expect(linesOf(table(head, ...rows), "es")).toBeUndefined();
});

it("opens with the lines where they carry the title's figure, and proves every word of them", () => {
  const rows = "| 2021 | 4 % | 31 % |\n| 2022 | 9 % | 25 % |\n| 2023 | 26 % | 8 % |";
  const article = parseArticle(
    `---\ntitle: L’éolien atteint 26 % du courant\nlang: fr\n---\nL’éolien donne 26 % du courant.\n\n## Sources d’électricité\n\n| Année | Éolien | Charbon |\n| --- | --- | --- |\n${rows}\n`,
  );
  const [card] = planCards(article);
  expect(card).toMatchObject({
    template: "lines",
    lines: { label: "Sources d’électricité", lines: [{}, { points: [{ value: "31%", words: "31 %" }, {}, {}] }] },
  });
  expect(card?.alt).toContain(
    "Sources d’électricité, 2021–2023\u00a0: Éolien, de 4% à 26%\u202f; Charbon, de 31% à 8%",
  );
  if (card) expect(checkSaid(card, article)).toEqual([]);
});
