import { expect, test } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";
import { planCards } from "../../../src/story/plan.ts";

test("a sentence of nothing but names between quotes is planned in time", () => {
  const before = process.cpuUsage();
  const cards = planCards(parseArticle('"Alba b" 12 % '.repeat(320), { defaultLang: "fr" }));
  expect(cards.map(({ template }) => template)).toContain("hero");
  const { user, system } = process.cpuUsage(before);
  // Each look for a border counted all quotes before it, in each clause of each figure: 23 seconds.
  expect((user + system) / 1e6).toBeLessThan(8);
});

test.each([
  ["es", "El 61 % de los vecinos cree que el ruido irá a peor.", "de los vecinos cree que el ruido irá a peor"],
  [
    "es",
    "Dos de cada tres vecinos afirma que el ruido les impide dormir.",
    "vecinos afirma que el ruido les impide dormir",
  ],
  ["it", "Il 61% dei vicini pensa che il rumore crescerà.", "dei vicini pensa che il rumore crescerà"],
  ["pt", "61% dos vizinhos acreditam que o ruído vai piorar.", "dos vizinhos acreditam que o ruído vai piorar"],
  // What is compared is no thought.
  ["pt", "A loja vendeu 61% de sumos do que no ano anterior.", "A loja vendeu … de sumos"],
])("a share of those who think something has it in its label (%s): %s", (lang, text, label) => {
  const [share] = extractFigures(text, { lang });
  expect(share && labelFigure(share, lang)).toBe(label);
});

test.each([
  [
    "es",
    "El número de patos que pasan el invierno en la albufera ha caído un 54 %.",
    "El número de patos que pasan el invierno en la albufera ha caído",
  ],
  ["es", "El porcentaje de jóvenes que leen cada día subió al 41 %.", "El porcentaje de jóvenes que leen cada día"],
  [
    "it",
    "Il numero di turisti che visitano il museo è salito del 12%.",
    "Il numero di turisti che visitano il museo è salito",
  ],
  [
    "pt",
    "O número de alunos que usam o transporte escolar cresceu 18%.",
    "O número de alunos que usam o transporte escolar",
  ],
  [
    "es",
    "La superficie de los edificios que obtuvieron la licencia municipal era de 8,2 millones de metros cuadrados.",
    "La superficie de los edificios que obtuvieron la licencia municipal",
  ],
  // What somebody thinks is said behind "que" as well.
  ["es", "El alcalde cree que el coste superará los 4 millones de euros.", "el coste"],
  ["it", "Il sindaco teme che i costi salgano a 4 milioni.", "i costi salgano"],
])("a noun has its relative clause, and a verb none (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

test("a relative clause behind a comma and a noun has that noun for its own", () => {
  const text = "Desde sábado, o temporal que atinge a costa norte já provocou quatro mortes.";
  const [dead] = extractFigures(text, { lang: "pt" });
  expect(dead && labelFigure(dead, "pt")).toBe("o temporal que atinge a costa norte já provocou … mortes");
});

test.each([
  ["The plan reflects a $31 million, or 11.59%, increase for schools.", "The plan reflects … increase for schools"],
  ["The police have arrested four smugglers belonging to two banned groups.", "The police have arrested … smugglers"],
])("the words behind an amount end where another's begin, and go on behind its share: %s", (text, expected) => {
  const [figure] = extractFigures(text, { lang: "en" });
  expect(figure && labelFigure(figure, "en")).toBe(expected);
});

test("“while” begins what the next amount is of", () => {
  const text = "The fire was held to 6 square miles overnight while containment rose to 65 percent, the chief said.";
  expect(extractFigures(text, { lang: "en" }).map((figure) => labelFigure(figure, "en"))).toEqual([
    "The fire was held to … overnight",
    "containment",
  ]);
});
