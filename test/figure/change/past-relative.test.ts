import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { formatFigure } from "../../../src/figure/format/format.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const last = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).at(-1);
  return figure && [formatFigure(figure, { locale: lang }).value, labelFigure(figure, lang)];
};

it.each([
  [
    "en",
    "Dairy group Corvale will cut the price it pays to its 720 farmers by 3.25p a litre.",
    "−3.25p/L",
    "Dairy group Corvale will cut the price it pays to its 720 farmers",
  ],
  [
    "fr",
    "L’office relève le loyer qu’il demande à ses 900 locataires de 4 %.",
    "+4%",
    "L’office relève le loyer qu’il demande à ses 900 locataires",
  ],
  [
    "es",
    "El municipio sube la tasa que cobra a sus 900 inquilinos un 4 %.",
    "+4%",
    "la tasa que cobra a sus 900 inquilinos",
  ],
  [
    "it",
    "Il comune aumenta il canone che chiede ai suoi 900 inquilini del 4%.",
    "+4%",
    "il canone che chiede ai suoi 900 inquilini",
  ],
  [
    "pt",
    "A câmara aumenta a taxa que cobra aos seus 900 inquilinos em 4%.",
    "+4%",
    "a taxa que cobra aos seus 900 inquilinos",
  ],
  [
    "nl",
    "De gemeente verhoogt het tarief dat zij haar 900 huurders rekent met 4 procent.",
    "+4%",
    "De gemeente verhoogt het tarief dat zij haar 900 huurders rekent",
  ],
])("a change past the clause that says for whom a price is keeps its sign (%s): %s", (lang, text, value, label) => {
  expect(last(lang, text)).toEqual([value, label]);
});

it.each([
  ["Die Molkerei Corvale senkt den Preis, den sie ihren 720 Bauern zahlt, um 3,25 Cent je Liter.", "−3.25c/L"],
  ["Die Stadt erhöht die Gebühr, die sie ihren 900 Mietern berechnet, um 4 Prozent.", "+4%"],
])("in German behind the comma of that clause: %s", (text, value) => {
  expect(last("de", text)?.[0]).toBe(value);
});
