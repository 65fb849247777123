import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) =>
  extractFigures(text, { lang }).map(({ source, role }) => `${source.text} ${role}`);

it.each([
  ["en", "The dairy pays €0.41 a litre for milk at 3.7% butterfat.", "3.7% other"],
  ["de", "Die Molkerei zahlt 41 Cent je Liter bei 4,1 Prozent Fett.", "4,1 Prozent other"],
  ["nl", "De fabriek betaalt 41 euro bij 4,4 procent vet.", "4,4 procent other"],
])("what milk holds is none of its figures (%s): %s", (lang, text, held) => {
  expect(roles(lang, text)).toContain(held);
});

it("how much fat there is may be news", () => {
  expect(roles("en", "The spread now has 12% fat.")).toEqual(["12% news"]);
});
