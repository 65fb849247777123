import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["fr", "Les ventes ont triplé, atteignant 6,3 millions d'euros.", "Les ventes … atteignant"],
  ["it", "Gli incassi sono raddoppiati, raggiungendo i 6,3 milioni di euro.", "Gli incassi … raggiungendo"],
  ["es", "Las ventas se triplicaron, alcanzando los 6,3 millones de euros.", "Las ventas … alcanzando"],
  ["pt", "As vendas duplicaram, atingindo 6,3 milhões de euros.", "As vendas … atingindo"],
])("what something came to as it grew so many times over is told of it (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).find(({ kind }) => kind === "money");
  expect(figure && labelFigure(figure, lang, { nearest: false })).toBe(label);
});
