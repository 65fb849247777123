import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["es", "La policía ha logrado incautar 48 kilos de heroína y tres de hachís, además de 150.000 euros en efectivo."],
  ["it", "I finanzieri hanno sequestrato 48 chili di eroina, oltre a 150.000 euro in contanti."],
  ["pt", "A polícia conseguiu apreender 48 quilos de heroína, além de 150.000 euros em dinheiro."],
  ["fr", "Les douaniers ont réussi à saisir 48 kilos d’héroïne, en plus de 150 000 euros en liquide."],
  ["en", "Officers managed to seize 48 kilos of heroin, in addition to €150,000 in cash."],
  ["nl", "De politie wist 48 kilo heroïne in beslag te nemen, plus 150.000 euro in contanten."],
  ["de", "Die Polizei stellte 48 Kilogramm Heroin und drei Kilogramm Haschisch sowie 150.000 Euro in bar sicher."],
])("money that a list adds to a measure is not of what that measures (%s): %s", (lang, text) => {
  const figures = extractFigures(text, { lang });
  const labels = figures
    .filter(({ kind }) => kind === "money")
    .map((money) => labelFigure(money, lang, { nearest: false }));
  expect(labels).toHaveLength(1);
  expect(labels[0]).not.toMatch(/^[^…]*h?ero[ií]/i);
});
