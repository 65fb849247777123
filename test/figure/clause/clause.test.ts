import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["Cerca de 90 moradores se reuniram na praça da vila.", "moradores se reuniram na praça da vila"],
  ["A prefeitura perde 12 milhões de reais se atrasar a obra.", "A prefeitura perde"],
])("a Portuguese pronoun of the verb behind it opens no clause, and an “if” does: %s", (text, label) => {
  const [figure] = extractFigures(text, { lang: "pt" });
  expect(figure && labelFigure(figure, "pt")).toBe(label);
});

it.each([
  ["es", "El consejero prometió becas para 240 alumnos.", "El consejero prometió becas para … alumnos"],
  [
    "it",
    "Ortica ha chiuso un round da 12 milioni di euro guidato da Alpe.",
    "Ortica ha chiuso un round da … guidato da Alpe",
  ],
])("a preposition that bounds dates alone stays with the words before a count (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
