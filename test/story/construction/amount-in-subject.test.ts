import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "de",
    "Betriebe mit weniger als 2 Millionen Euro Umsatz erhalten 9.000 Euro.",
    "Betriebe mit weniger als 2 Millionen Euro Umsatz erhalten",
  ],
  [
    "de",
    "Lenker mit mehr als 0,8 Promille zahlen 800 Euro Strafe.",
    "Lenker mit mehr als 0,8 Promille zahlen … Strafe",
  ],
  [
    "nl",
    "Dorpen met minder dan 4.000 inwoners krijgen 1 miljoen euro.",
    "Dorpen met minder dan 4.000 inwoners krijgen",
  ],
  ["nl", "Het resultaat nam met 7 procent toe tot 6 miljoen euro.", "Het resultaat"],
])("a subject with an amount of its own is told with that (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang, { nearest: false })).toBe(label);
});
