import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(lang: string, markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, lang);
}

it("a member of a list is no label of another, nor the last one of what the colon sums up", () => {
  const list = "Le candidature del partito, gli 80 euro, le pensioni, i vitalizi e i lavori del futuro.";
  expect(label("it", list, "80")).toBe("");
  const sum =
    "Gli aumenti di stipendio nel cedolino di busta paga dei dipendenti privati, Pubblica amministrazione e scuola: al massimo 130 euro";
  expect(label("it", sum, "130")).not.toMatch(/^Pubblica/);
  const level = "La banca redujo en 50 puntos básicos su tasa de referencia, hasta el 6,75 %, según dijo.";
  expect(label("es", level, "6,75")).toBe("su tasa de referencia");
});
