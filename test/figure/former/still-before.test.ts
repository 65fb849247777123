import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind === "percent")
    .map(({ role }) => role);

it.each([
  [
    "de",
    "Die Quote, die im Mai noch bei 2,4 Prozent gelegen hatte, ist im Juni nach vorläufigen Zahlen auf 2,1 Prozent gefallen.",
  ],
  ["de", "Im Mai lag die Quote noch bei 2,4 Prozent, im Juni waren es 2,1 Prozent."],
  ["nl", "De inflatie, die in mei nog op 2,4 procent lag, is in juni volgens het bureau gedaald naar 2,1 procent."],
])("what it still was is former, and what came after it the news (%s): %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["former", "news"]);
});

it("what it only just is stays the news", () => {
  expect(roles("de", "Die Quote lag nur noch bei 2,4 Prozent, nach 2,9 Prozent im Mai.")).toEqual(["news", "former"]);
});

it.each([
  ["de", "Im Oktober lag die Quote noch bei 3,1 Prozent."],
  ["nl", "In oktober lag de quote nog op 3,1 procent."],
])("a level of a month that the clause opens with is former where it was still so (%s): %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["former"]);
});

it.each([
  ["de", "Im Oktober lag die Quote immer noch bei 3,1 Prozent."],
  ["nl", "In oktober lag de quote nog steeds op 3,1 procent."],
  ["de", "Am Abend lag die Auslastung noch bei 81 Prozent."],
])("and not where that lasts, or in so few hours (%s): %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["news"]);
});
