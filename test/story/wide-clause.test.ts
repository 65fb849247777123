import { expect, test } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { extractFigures } from "../../src/figure/extract.ts";
import { labelFigure } from "../../src/story/label.ts";
import { planCards } from "../../src/story/plan.ts";

test("a sentence of nothing but names between quotes is planned in time", () => {
  const before = process.cpuUsage();
  const cards = planCards(parseArticle('"Alba b" 12 % '.repeat(320), { defaultLang: "fr" }));
  expect(cards.map(({ template }) => template)).toContain("hero");
  const { user, system } = process.cpuUsage(before);
  // Each look for a border counted all quotes before it, in each clause of each figure: 23 seconds.
  expect((user + system) / 1e6).toBeLessThan(8);
});

test.each([
  ["es", "El 61 % de los vecinos cree que el ruido irá a peor.", "los vecinos cree que el ruido irá a peor"],
  [
    "es",
    "Dos de cada tres vecinos afirma que el ruido les impide dormir.",
    "vecinos afirma que el ruido les impide dormir",
  ],
  ["it", "Il 61% dei vicini pensa che il rumore crescerà.", "vicini pensa che il rumore crescerà"],
  ["pt", "61% dos vizinhos acreditam que o ruído vai piorar.", "vizinhos acreditam que o ruído vai piorar"],
  // What is compared is no thought.
  ["pt", "A loja vendeu 61% de sumos do que no ano anterior.", "A loja vendeu … de sumos"],
])("a share of those who think something has it in its label (%s): %s", (lang, text, label) => {
  const [share] = extractFigures(text, { lang });
  expect(share && labelFigure(share, lang)).toBe(label);
});
