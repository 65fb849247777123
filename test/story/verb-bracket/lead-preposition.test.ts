import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

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

it.each([
  ["nl", "Nu staat de teller op 34 procent.", "Nu staat de teller"],
  ["nl", "In totaal kwamen 11.300 mensen een kijkje nemen.", "In totaal kwamen … mensen een kijkje nemen"],
  ["de", "Insgesamt kamen 289.000 Gäste.", "Insgesamt kamen … Gäste"],
])("a label does not begin with its verb where an adverb stands before that: %s: %s", (lang, markdown, expected) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it.each([
  ["Hij krijgt een vertrekpremie van 1,4 miljoen euro mee.", "een vertrekpremie"],
  [
    "De voormalige burgemeester van Mol is veroordeeld tot een werkstraf van 100 uur en een boete van 3.000 euro.",
    "een boete",
  ],
])("a noun phrase has no half of a verb, and no subject without its verb: %s", (markdown, expected) => {
  const figure = extractFigures(markdown, { lang: "nl" }).find(({ kind }) => kind === "money");
  expect(figure && labelFigure(figure, "nl")).toBe(expected);
});
