import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["it", "Le vendite sono aumentate, a causa del ritardo dei lavori, del 12%.", "up"],
  ["it", "Il numero dei disoccupati è calato, grazie alla ripresa del turismo, del 3,5%.", "down"],
  ["es", "Las ventas subieron, gracias a la campaña de Navidad, un 12 %.", "up"],
  ["pt", "As vendas caíram, devido ao atraso das obras, 12%.", "down"],
  ["fr", "Les ventes ont reculé, en raison du mauvais temps, de 12 %.", "down"],
])("an aside between a verb of change and its amount (%s): %s", (lang, text, direction) => {
  expect(extractFigures(text, { lang })[0]?.direction).toBe(direction);
});

it.each([
  ["es", "El billete subió, debido al alza de los costes, de 1,50 a 1,80 euros.", [1.5, 1.8]],
  ["it", "Il biglietto è salito, a causa del ritardo dei lavori, da 1,50 a 1,80 euro.", [1.5, 1.8]],
  ["es", "La subida del billete sencillo de 1,50 a 1,80 euros entra en vigor.", [1.5, 1.8]],
  ["pt", "A subida do bilhete simples de 1,50 para 1,80 euros entra em vigor.", [1.5, 1.8]],
])("two ends of a change behind an aside or its noun (%s): %s", (lang, text, amounts) => {
  const figures = extractFigures(text, { lang });
  expect(figures.map(({ amount }) => amount)).toEqual(amounts);
  expect(figures.map(({ qualifier }) => qualifier)).toEqual(["from", "to"]);
});
