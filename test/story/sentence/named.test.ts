import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => {
  const [figure] = extractFigures(text, { lang });
  return figure && labelFigure(figure, lang);
};

it("an answer names nothing", () => {
  expect(label("de", "Ja, 11,4 Millionen von total 19,6 Millionen Franken Aufwand.")).toBe("");
});

it.each([
  ["es", "La lonja volvió a subir su estimación: ahora espera 5,1 millones de toneladas.", "La lonja"],
  ["pt", "O porto subiu a previsão: agora espera 5,1 milhões de toneladas.", "O porto"],
  ["it", "Il mercato ha alzato la stima: ora prevede 5,1 milioni di tonnellate.", "Il mercato"],
])("a time and a verb behind a colon have their subject before it (%s)", (lang, text, subject) => {
  expect(label(lang, text)).toContain(`${subject} `);
});
