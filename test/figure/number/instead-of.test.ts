import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["de", "Eltern zahlen künftig 290 statt bisher 260 Euro im Monat.", [290, 260], "Eltern zahlen künftig"],
  ["nl", "Een kaartje kost voortaan 15 in plaats van 12 euro.", [15, 12], "Een kaartje kost voortaan"],
  ["en", "A ticket now costs 15 instead of 12 euros.", [15, 12], "A ticket now costs"],
])("reads what is and what was with one unit: %s: %s", (lang, markdown, amounts, label) => {
  const figures = extractFigures(markdown, { lang });
  expect(figures.map(({ amount, unit }) => [amount, unit])).toEqual(amounts.map((amount) => [amount, "EUR"]));
  expect(figures.map(({ role }) => role)).toEqual(["news", "former"]);
  expect(figures[0] && labelFigure(figures[0], lang)).toBe(label);
});
