import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) =>
  labelFigure(extractFigures(text, { lang }).find(({ kind }) => kind === "count") as never, lang);

it.each([
  [
    "de",
    "Die Flotte begann ein Manöver, bei dem zwei Matrosen verletzt wurden.",
    "Die Flotte begann ein Manöver, bei dem … Matrosen verletzt wurden",
  ],
  [
    "de",
    "Nach dem Streit mit dem Nachbarland am Oberlauf des Flusses hat die Flotte ein Manöver begonnen, bei dem zwei Matrosen verletzt wurden.",
    "Matrosen verletzt wurden",
  ],
  [
    "de",
    "Die Wache teilte mit, dass bei dem Sturz elf Wanderer verletzt wurden.",
    "bei dem Sturz … Wanderer verletzt wurden",
  ],
  [
    "de",
    "Nach Auskunft des Betriebsrats wird auch am Standort Obermoos protestiert, wo 45 Stellen gestrichen werden.",
    "Stellen gestrichen werden",
  ],
  [
    "nl",
    "Volgens de burgemeester en de brandweer van de stad ontstond er brand in de markthal, waarbij zestien bezoekers gewond raakten.",
    "bezoekers gewond raakten",
  ],
])("what is counted in a clause that its verb closes has that clause (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});
