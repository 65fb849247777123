import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["Operiert hat ihn ein Team aus 40 Ärztinnen und Pflegern am Montag.", "Ärztinnen und Pflegern"],
  [
    "310 Bischöfe, Priester und Nonnen feierten die Messe zur Eröffnung der Tagung in der Stadt.",
    "Priester und Nonnen",
  ],
])("a count has all the nouns that it counts: %s", (text, words) => {
  const [figure] = extractFigures(text, { lang: "de" });
  expect(figure && labelFigure(figure, "de")).toContain(words);
});
