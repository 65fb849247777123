import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the first share of them. */
function told(lang: string, text: string): string {
  const share = extractFigures(text, { lang }).find(({ kind }) => kind === "percent" || kind === "ratio");
  return share ? labelFigure(share, lang, { nearest: false }) : "";
}

it.each([
  [
    "fr",
    "Une étude menée auprès de 840 apprentis montre que 31 % d’entre eux cherchent un autre métier.",
    "des apprentis … cherchent un autre métier",
  ],
  ["fr", "La ville compte 3 200 platanes. Près d’un tiers d’entre eux sont malades.", "des platanes … sont malades"],
  ["en", "The union surveyed 2,300 nurses and found that 46% of them plan to leave.", "nurses … plan to leave"],
  ["en", "The trust tagged 340 deer last year. A third of them were killed on roads.", "deer … were killed on roads"],
])("a share of them is told with the noun that was counted (%s): %s", (lang, text, label) => {
  expect(told(lang, text)).toBe(label);
});

it.each([
  ["fr", "La ville compte 3 200 platanes et 400 tilleuls. Près d’un tiers d’entre eux sont malades."],
  ["fr", "Le maire a pris la parole. Un tiers d’entre eux sont malades."],
])("where two nouns or none are counted, nothing tells whose share it is (%s): %s", (lang, text) => {
  expect(told(lang, text)).toBe("");
});
