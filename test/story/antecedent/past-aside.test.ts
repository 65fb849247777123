import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["nl", "De oogst, vertraagd door de regen, zakt naar 31 miljoen ton.", "De oogst … zakt"],
  ["nl", "De fabrikant, dochter van Arkos, heeft 420 banen geschrapt.", "De fabrikant … banen geschrapt"],
  [
    "es",
    "El fabricante, filial del grupo Arkos, va a suprimir 420 empleos.",
    "El fabricante … va a suprimir … empleos",
  ],
  ["pt", "O fabricante, filial do grupo Arkos, eliminou 420 postos.", "O fabricante … eliminou … postos"],
  [
    "de",
    "Die Anleger, überwiegend Rentner aus Thüringen, verloren zusammen 4,7 Millionen Euro.",
    "Die Anleger … verloren zusammen",
  ],
])("what is said of a subject between commas is no subject (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  ["it", "La multa, la più alta mai inflitta a un costruttore, ammonta a 95 milioni di euro.", "La multa … ammonta"],
  ["es", "La multa, la mayor impuesta nunca a un fabricante, asciende a 95 millones de euros.", "La multa … asciende"],
  [
    "pt",
    "A multa, a mais alta alguma vez aplicada a um fabricante, ascende a 95 milhões de euros.",
    "A multa … ascende",
  ],
  ["nl", "De boete, de hoogste ooit voor een fabrikant, bedraagt 95 miljoen euro.", "De boete … bedraagt"],
])("a superlative between commas is no subject (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
