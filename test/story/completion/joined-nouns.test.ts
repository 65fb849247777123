import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["Operiert hat ihn ein Team aus 40 Ärztinnen und Pflegern am Montag.", "Ärztinnen und Pflegern"],
  [
    "310 Bischöfe, Priester und Nonnen feierten die Messe zur Eröffnung der Tagung in der Stadt.",
    "Priester und Nonnen",
  ],
  ["Die fünf Männer wollten angeblich 15 Ochsen und Kühe in einem Wagen in die Stadt schmuggeln.", "Ochsen und Kühe"],
])("a count has all the nouns that it counts: %s", (text, words) => {
  const figure = extractFigures(text, { lang: "de" }).find(({ amount }) => amount > 10);
  expect(figure && labelFigure(figure, "de")).toContain(words);
});
