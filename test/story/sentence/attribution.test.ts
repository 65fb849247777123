import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["On apprend dans le rapport publié ce mercredi que les loyers ont augmenté de 6 %.", "les loyers ont augmenté"],
  ["Les juges ont établi qu’une société de Namur a détourné 3 millions d’euros.", "une société de Namur a détourné"],
  // What is denied is not what its sentence says.
  ["Le rapport ne montre pas que le tabac a reculé de 12 %.", "Le rapport ne montre pas que le tabac a reculé"],
])("what is learnt stands behind “que”: %s", (text, expected) => {
  const figure = extractFigures(text, { lang: "fr" }).at(-1);
  expect(figure && labelFigure(figure, "fr")).toBe(expected);
});

it.each([
  ["Torrow has said it will spend £27m on trucks.", "Torrow has said it will spend … on trucks"],
  ["Torrow has announced it will spend £27m on trucks.", "Torrow has announced it will spend … on trucks"],
  ["Experts have said Torrow will spend £27m on trucks.", "Torrow will spend … on trucks"],
])("who has said what “it” will do stays: %s", (text, expected) => {
  const figure = extractFigures(text, { lang: "en" }).at(-1);
  expect(figure && labelFigure(figure, "en")).toBe(expected);
});
