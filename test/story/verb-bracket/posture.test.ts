import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(lang: string, markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, lang);
}

it.each([
  [
    "nl",
    "Door een kapotte kabel zaten 7.400 huishoudens in Deventer dinsdagavond vier uur zonder elektriciteit.",
    "7.400",
    "Door een kapotte kabel zaten … huishoudens … zonder elektriciteit",
  ],
  [
    "de",
    "18.000 Haushalte waren am Mittwochabend im Stadtteil Nordlist für gut zwei Stunden ohne Strom.",
    "18.000",
    "Haushalte waren … ohne Strom",
  ],
  [
    "nl",
    "20.000 huishoudens zaten woensdagavond in Utrecht en omgeving meer dan twee uur lang zonder stroom.",
    "20.000",
    "huishoudens zaten … zonder stroom",
  ],
  [
    "nl",
    "Ruim 300 mensen zijn geëvacueerd en 1.200 huishoudens zaten zonder stroom.",
    "300",
    "mensen zijn geëvacueerd",
  ],
  ["de", "Am Abend standen 200 Menschen im Regen.", "200", "Am Abend standen … Menschen im Regen"],
])("a label says where or how they are: %s: %s", (lang, markdown, text, expected) => {
  expect(label(lang, markdown, text)).toBe(expected);
});
