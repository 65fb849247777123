import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["fr", "Ce sont 8 millions d’euros qui seront investis dans le pont.", "seront investis dans le pont"],
  ["it", "Sono 8 milioni di euro che saranno investiti nel ponte.", "saranno investiti nel ponte"],
  ["pt", "São 8 milhões de euros que vão ser investidos na ponte.", "vão ser investidos na ponte"],
  ["es", "Son 8 millones de euros que se invertirán en el puente.", "se invertirán en el puente"],
])("what is set forth is told by its relative clause (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
