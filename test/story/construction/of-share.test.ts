import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["fr", "340 hectares ont brûlé au nord de Torval.", "340 hectares", "ont brûlé au nord de Torval"],
  ["fr", "Depuis juin, 340 hectares ont brûlé au nord de Torval.", "340 hectares", "ont brûlé au nord de Torval"],
  ["en", "Some 40 miles have been closed near Holm.", "40 miles", "have been closed near Holm"],
  // How long the thing before is.
  ["fr", "Quatre rames, de 43 mètres, seront commandées.", "43 mètres", ""],
])("a measure that opens its sentence is told with what became of it (%s): %s", (lang, text, said, label) => {
  const figure = extractFigures(text, { lang }).find(({ source }) => source.text === said);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
