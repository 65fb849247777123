import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const amounts = (lang: string, text: string) => extractFigures(text, { lang }).map(({ amount }) => amount);

it.each([
  ["es", "El bulto cerró el mes en $1’640.000.", 1_640_000],
  ["es", "El municipio gastó 1'250.300 pesos.", 1_250_300],
  ["es-PE", "La obra costó S/ 2'310,500.", 2_310_500],
  // What is no group of three is a decimal, in Zürich as elsewhere.
  ["de", "Das Gerät kostet 1'640.50 Franken.", 1640.5],
])("an apostrophe parts the millions and another mark the thousands (%s): %s", (lang, text, amount) => {
  expect(amounts(lang, text)).toEqual([amount]);
});
