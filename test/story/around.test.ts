import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { labelFigure } from "../../src/story/label.ts";

it.each([
  ["es", "El Betis ganó 3-1 al Getafe ante 52.340 espectadores y suma ya 41 puntos.", "52.340", "… espectadores"],
  ["pt", "A fila para cirurgia passou de 31 para 47 semanas.", "47", "A fila para cirurgia"],
  ["it", "La grandinata ha distrutto un quarto del raccolto di mele della Val di Non.", "quarto", "della Val di Non"],
  ["pt", "A safra deve ser 9% menor, com 152 milhões de toneladas.", "152", "A safra"],
])("ends with what is its own (%s): %s", (lang, text, said, expected) => {
  const figure = extractFigures(text, { lang }).find(({ source }) => source.text.includes(said));
  const label = figure ? labelFigure(figure, lang) : "";
  expect(label.endsWith(expected) ? expected : label).toBe(expected);
});
