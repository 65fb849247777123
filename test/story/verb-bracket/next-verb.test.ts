import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(lang: string, markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, lang);
}

it.each([
  ["nl", "De 36 windmolens leveren samen 210 megawatt.", "36", "windmolens"],
  ["nl", "De 36 windmolens draaien sinds maandag.", "36", "windmolens draaien sinds maandag"],
])("a count’s label has no verb that takes the next amount: %s: %s", (lang, markdown, text, expected) => {
  expect(label(lang, markdown, text)).toBe(expected);
});
