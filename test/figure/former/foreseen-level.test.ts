import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["fr", "Le déficit, attendu à 3 milliards d'euros, atteindra finalement 4,1 milliards."],
  ["de", "Das Defizit, zunächst auf 3 Milliarden Euro geschätzt, wird am Ende 4,1 Milliarden erreichen."],
  ["en", "The deficit, expected to be £3bn, will instead reach £4.1bn."],
  ["it", "Il deficit, atteso a 3 miliardi di euro, toccherà invece i 4,1 miliardi."],
  ["es", "El déficit, previsto en 3.000 millones de euros, llegará finalmente a 4.100 millones."],
  ["pt", "O défice, previsto em 3 mil milhões de euros, chegará afinal a 4,1 mil milhões."],
  ["nl", "Het tekort, geraamd op 3 miljard euro, komt uiteindelijk uit op 4,1 miljard."],
])("what was expected of a level is not the news (%s): %s", (lang, text) => {
  const levels = extractFigures(text, { lang }).filter(({ kind }) => kind === "money");
  expect(levels.map(({ amount, role }) => [amount, role])).toEqual([
    [3e9, "former"],
    [4.1e9, "news"],
  ]);
});

it("an estimate of something beside a level is none of it", () => {
  const text = "The building, in a former mill, at an estimated cost of $165 million, will hold 400 flats.";
  expect(extractFigures(text, { lang: "en" }).find(({ kind }) => kind === "money")?.role).toBe("news");
});
