import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const news = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ role }) => role === "news")
    .map(({ source }) => source.text);

it.each([
  ["fr", "Le tribunal l'a condamné à trente mois de prison, dont quatorze assortis du sursis.", ["trente mois"]],
  ["fr", "L'opération a duré 30 jours, dont 12 ouvrés.", ["30 jours"]],
])("so many of the months before are no count of what stands behind (%s): %s", (lang, text, expected) => {
  expect(news(lang, text)).toEqual(expected);
});

it("counts people of whom a sentence with a time tells", () => {
  expect(news("fr", "Le bilan est de 64 victimes, dont 12 enfants.")).toContain("12 enfants");
});
