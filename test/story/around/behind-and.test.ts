import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "nl",
    "De meeste scholen zijn dicht en de opkomst om 21.00 uur was volgens de raad 82 procent.",
    "de opkomst om 21.00 uur",
  ],
  ["nl", "De bank heeft het gebouw verkocht en de opbrengst lag op 4 miljoen euro.", "de opbrengst"],
  ["de", "Die meisten Lokale sind geschlossen und die Beteiligung lag bei 82 Prozent.", "die Beteiligung"],
  ["nl", "De winst en de omzet van de bakkerij waren samen 4 miljoen euro.", "De winst en de omzet van de bakkerij"],
])("behind a clause with its verb “and” begins the next one (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
