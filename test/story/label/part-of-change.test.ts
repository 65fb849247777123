import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["en", "Takings rose by a quarter.", "Takings rose"],
  ["es", "Las visitas cayeron en un tercio.", "Las visitas cayeron"],
  ["pt", "As visitas subiram um terço.", "As visitas subiram"],
  ["de", "Der Absatz stieg um rund ein Viertel.", "Der Absatz stieg"],
  ["de", "Der Absatz ist um ein Viertel gewachsen.", "Der Absatz … gewachsen"],
  ["nl", "De prijs is met een derde gestegen.", "De prijs … gestegen"],
])("a label says which way a part goes, which has no sign: %s: %s", (lang, markdown, expected) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
