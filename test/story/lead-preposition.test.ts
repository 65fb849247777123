import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { labelFigure } from "../../src/story/label.ts";

it.each([
  [
    "de",
    "Für 2,6 Millionen Euro hat das Museum ein Bild von Anna Kern erworben.",
    "Für … hat das Museum ein Bild von Anna Kern erworben",
  ],
  [
    "nl",
    "Voor 2,6 miljoen euro heeft het museum een schilderij gekocht.",
    "Voor … heeft het museum een schilderij gekocht",
  ],
])("an amount that a preposition opens the sentence with keeps it: %s: %s", (lang, markdown, expected) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
