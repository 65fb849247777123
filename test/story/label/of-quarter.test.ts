import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["Profit in the first half rose 9%.", "9%", "Profit in the first half"],
  ["Profit in the fourth quarter fell 9% to $39m.", "$39m", "Profit in the fourth quarter"],
  [
    "The firm remained hopeful about the outlook after turnover in the third quarter rose 9% to $39m.",
    "$39m",
    "turnover in the third quarter",
  ],
])("a noun of one word is told with the quarter that it is of: %s", (text, said, label) => {
  const figure = extractFigures(text, { lang: "en" }).find(({ source }) => source.text === said);
  expect(figure && labelFigure(figure, "en")).toBe(label);
});

it("take-up is no verb of change", () => {
  const text = "Increased take-up of loans lifted the bank’s profits, which showed a 5% rise to €18m.";
  const figure = extractFigures(text, { lang: "en" }).find(({ source }) => source.text === "€18m");
  expect(figure && labelFigure(figure, "en")).not.toContain("Increased take …");
});

it.each([
  ["Growth for the three months to June was 0.7%.", "0.7%", "Growth for the three months to June"],
  ["House prices rose by a strong 0.7%.", "0.7%", "House prices"],
  ["Growth in Malta remains at a breakneck 9.1%.", "9.1%", "Growth in Malta"],
  ["Almost a quarter of a million British users complained.", "a quarter", "British users complained"],
])("an adjective before the amount is no part of its label, and what grows may be growth: %s", (text, said, label) => {
  const figure = extractFigures(text, { lang: "en" }).find(({ source }) => source.text.includes(said));
  expect(figure && labelFigure(figure, "en")).toBe(label);
});
