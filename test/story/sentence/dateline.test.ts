import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "es",
    "Ciudad de México, 3 feb (EFE).- El desempleo se situó en el país en un 4,2 % en el último trimestre.",
    "El desempleo se situó en el país en … en el último trimestre",
  ],
  [
    "es",
    "Torrejón de la Ribera (Soria), 3 feb (EFE).- El Ayuntamiento de Torrejón de la Ribera gastará dos millones de euros.",
    "El Ayuntamiento de Torrejón de la Ribera gastará",
  ],
  ["es", "San José, 3 feb (EFE).- El desempleo en el país se situó en un 4,2 %.", "El desempleo en el país"],
  ["pt", "Rio de Janeiro, 3 fev (Lusa) - O desemprego no país ficou em 4,2%.", "O desemprego no país"],
])("a place, a day and an agency stand in no label (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  ["en", "EBITDA: €23.8 million", "EBITDA"],
  ["it", "EBITDA: 23,8 milioni di euro (22,1 milioni, +4,1%)", "EBITDA"],
  ["fr", "PIB : 2,4 %", "PIB"],
  ["en", "NEW DELHI: The bank lost €12 million.", "The bank lost"],
])("capitals before an amount's colon are no place (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
