import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "de",
    "Von Mai an kostet der Anschluss mit 250 Megabit pro Sekunde 44,90 Euro im Monat.",
    "Von Mai an kostet der Anschluss mit 250 Megabit pro Sekunde",
  ],
  [
    "nl",
    "Vanaf mei kost de aansluiting met 250 megabit per seconde 44,90 euro per maand.",
    "Vanaf mei kost de aansluiting met 250 megabit per seconde",
  ],
])("(%s) what a thing has stands in the label of its price: %s", (lang, text, label) => {
  const price = extractFigures(text, { lang }).find(({ kind }) => kind === "money");
  expect(price && labelFigure(price, lang)).toBe(label);
});
