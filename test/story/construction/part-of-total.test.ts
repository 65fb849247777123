import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "fr",
    "Sur les 214 écoles du canton, 61 n’ont plus de cantine.",
    61,
    "Sur les 214 écoles du canton … n’ont plus de cantine",
  ],
  ["es", "De los 214 municipios, 61 no tienen farmacia.", 61, "De los 214 municipios … no tienen farmacia"],
  ["it", "Su 214 comuni, 61 non hanno più una farmacia.", 61, "Su 214 comuni … non hanno più una farmacia"],
  ["pt", "Dos 214 concelhos, 61 não têm farmácia.", 61, "Dos 214 concelhos … não têm farmácia"],
  ["en", "Of the 214 parishes, 61 have no shop.", 61, "Of the 214 parishes … have no shop"],
])("how many of a total do something is told with the total (%s): %s", (lang, text, amount, label) => {
  const figure = extractFigures(text, { lang }).find((each) => each.amount === amount);
  expect(figure && labelFigure(figure, lang, { nearest: false })).toBe(label);
});

it("takes no day that a sentence opens with for a total", () => {
  const figures = extractFigures("Du 14 au 20 mars, 214 écoles ont fermé.", { lang: "fr" });
  expect(figures.map(({ unit }) => unit)).toContain("écoles");
  expect(figures.map((figure) => labelFigure(figure, "fr"))).toContain("écoles ont fermé");
});
