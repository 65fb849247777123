import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) =>
  labelFigure(extractFigures(text, { lang }).find(({ kind }) => kind === "percent") as never, lang);

it.each([
  [
    "de",
    "In Sachsen kamen 24.110 Kinder zur Welt, 7,2 Prozent weniger als im Jahr davor.",
    "In Sachsen kamen 24.110 Kinder zur Welt … weniger als im Jahr davor",
  ],
  ["nl", "Er waren 287 meldingen, 22 procent meer dan vorig jaar.", "Er waren 287 meldingen … meer dan vorig jaar"],
  [
    "nl",
    "In de haven werden 79.500 containers overgeslagen, 5 procent minder dan vorig jaar.",
    "In de haven werden 79.500 containers overgeslagen … minder dan vorig jaar",
  ],
  [
    "nl",
    "In het eerste halfjaar werden in Nederland 79.500 warmtepompen verkocht, 55 procent meer dan een jaar eerder.",
    "warmtepompen verkocht … meer dan een jaar eerder",
  ],
])("a change behind a comma is of what the clause before it counts (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});
