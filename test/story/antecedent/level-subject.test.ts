import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["es", "Aunque el sector atraviesa una crisis, la inflación bajó cuatro décimas, hasta el 2,9 %.", "la inflación"],
  ["it", "Anche se il settore è in crisi, l’inflazione è scesa di quattro decimi, al 2,9%.", "l’inflazione"],
  ["pt", "Esta terça-feira, a inflação desceu quatro décimas, para 2,9%.", "a inflação"],
  ["es", "La inflación, que bajó cuatro décimas, hasta el 2,9 %, preocupa.", "La inflación"],
])("a level behind a change that was not read is of what changed (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  ["pt", "A Comissão de Dados, dirigida por Luís Sá, multou a Voltea em 2,4 milhões de euros.", /multou a Voltea/],
  ["pt", "Esta terça-feira, a Câmara, que tem 40 escolas, vai investir 8 milhões de euros.", /^a Câmara/],
  ["it", "Il nuovo ospedale (previsto per il 2028) è costato 45 milioni di euro.", /ospedale/],
])("what stands between a subject and its verb parts them not (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toMatch(label);
});

it("a level behind a change and a month is of what changed", () => {
  const figure = extractFigures("A procura caiu 4,1% em julho, para 210 mil pessoas.", { lang: "pt" }).at(-1);
  expect(figure && labelFigure(figure, "pt")).toBe("A procura … pessoas");
});
