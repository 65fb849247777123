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
