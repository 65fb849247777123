import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["es", "Fuertes tormentas que castigan a Corvera desde hace siete días han provocado 17 heridos.", "heridos"],
  ["es", "Fuertes tormentas que castigan a Corvera desde hace siete días han provocado 17 apagones.", ""],
])("the dead and the hurt are a label by themselves where their clause makes none (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).find(({ amount }) => amount === 17);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
