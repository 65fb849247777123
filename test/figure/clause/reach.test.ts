import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["de", "Das Haus verfügt über mehr als 11.000 Parkplätze.", "Das Haus verfügt über … Parkplätze"],
  ["de", "Der Zoo Linz freut sich über 14 junge Pinguine.", "Der Zoo Linz freut sich über … junge Pinguine"],
  ["en", "The chain takes over 50 shops in the north.", "The chain takes over … shops in the north"],
])("the preposition of such a verb is none of the number's own words: %s: %s", (lang, text, label) => {
  expect(extractFigures(text, { lang }).map((figure) => labelFigure(figure, lang))).toEqual([label]);
});
