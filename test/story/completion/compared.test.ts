import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure, labelsIn } from "../../../src/story/label/label.ts";

it("says of how much more likely something is what that is, and cuts the subject", () => {
  const text =
    "Drivers who worked rotating early shifts for more than ten years were 28% more likely to suffer a stroke than colleagues.";
  const change = extractFigures(text, { lang: "en" }).find(({ kind }) => kind === "percent");
  expect(change && labelFigure(change, "en")).toBe(
    "Drivers who worked rotating early shifts … more likely to suffer a stroke",
  );
});

it.each([
  [
    "es",
    "La recuperación del consumo impulsó los resultados del Banco del Sur, que entre julio y septiembre obtuvo utilidades por 612 millones de euros, 21,4 % más frente al mismo periodo de 2025.",
  ],
  ["it", "Il gruppo ha aperto 12 negozi, il 21,4% in più rispetto al 2025."],
  ["fr", "Fin mars, on mesurait par endroits 3,2 mètres de neige, 14 % de plus que la moyenne."],
])("what a change is held against is no label alone (%s): %s", (lang, text) => {
  const change = extractFigures(text, { lang }).find(({ kind }) => kind === "percent");
  expect(change && labelFigure(change, lang)).not.toMatch(/^(?:más|in più|plus que)/);
});

it("where the word of a change stands before it, a label with the verb has it between", () => {
  const text = "O banco obteve um lucro de 612 milhões de euros, mais 21,4% face a 2025.";
  const change = extractFigures(text, { lang: "pt" }).find(({ kind }) => kind === "percent");
  expect(change && [false, true].map((verbs) => labelsIn(change, "pt", verbs).clause)).toEqual([
    "O banco obteve um lucro",
    "O banco obteve um lucro … mais … face a 2025",
  ]);
});

it("how much more an amount is has what it is more than, behind a dateline whose day has no year", () => {
  const text =
    "Alvor, 27 nov — A Câmara aprovou um orçamento de 43,2 milhões de euros (ME), mais 3,8 ME do que o deste ano, com três votos.";
  const change = extractFigures(text, { lang: "pt" }).find(({ direction }) => direction === "up");
  expect(change && labelFigure(change, "pt")).toBe("A Câmara aprovou um orçamento … mais … do que o deste ano");
});

it.each([
  [
    "es",
    "El precio fue de 11,4 euros, un 7,3% más que hace un año y el valor más alto de la serie.",
    "El precio … más que hace un año",
  ],
  [
    "en",
    "The average rent was £940, 7.3% more than a year ago and the highest on record.",
    "The average rent … more than a year ago",
  ],
  [
    "de",
    "Die Miete lag bei 11,4 Euro, 7,3 Prozent mehr als vor einem Jahr und so hoch wie nie.",
    "Die Miete … mehr als vor einem Jahr",
  ],
])("says what a change is held against up to “and” behind a time (%s): %s", (lang, text, label) => {
  const change = extractFigures(text, { lang }).find(({ kind }) => kind === "percent");
  expect(change && labelFigure(change, lang)).toBe(label);
});
