import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["Kolb added a third after the restart to settle the match.", []],
  ["Her salary fell by a third.", ["a third"]],
  ["A third of the houses are empty.", ["A third"]],
])("a goal is no share: %s", (markdown, ratios) => {
  const figures = extractFigures(markdown, { lang: "en" }).filter(({ kind }) => kind === "ratio");
  expect(figures.map(({ source }) => source.text)).toEqual(ratios);
});

it.each([
  ["fr", "Le traitement réduit d’un cinquième le nombre de rechutes.", "un cinquième"],
  ["pt", "O tratamento reduz num terço o número de recaídas.", "terço"],
  ["es", "Casi ⅔ de los vecinos votaron.", "⅔"],
])("a part by which something changes is one (%s): %s", (lang, markdown, text) => {
  const figures = extractFigures(markdown, { lang }).filter(({ kind }) => kind === "ratio");
  expect(figures.map(({ source }) => source.text.replace(/^casi /i, ""))).toEqual([text]);
});

it.each(["Dormia num quarto no segundo andar.", "Num quarto do hotel havia três malas."])(
  "a room is no share: %s",
  (text) => {
    expect(extractFigures(text, { lang: "pt" }).filter(({ kind }) => kind === "ratio")).toEqual([]);
  },
);

it.each([
  ["de", "Der Umsatz ist um ein Viertel gewachsen.", 1 / 4],
  ["de", "Die Zahl der Fälle ging um ein Drittel zurück.", 1 / 3],
  ["nl", "De prijs is met een derde gestegen.", 1 / 3],
])("reads by what part something changed, before the verb that closes its clause: %s: %s", (lang, markdown, amount) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure?.kind).toBe("ratio");
  expect(figure?.amount).toBeCloseTo(amount);
});

it.each([
  ["de", "Für das Jahr hatte die Gruppe einen Wert von 19 bis 20 Millionen vorhergesagt."],
  ["de", "Erwartet wird ein Plus von 8 bis 12 Fällen."],
  ["en", "The forecast was a value of 19 to 20 million."],
])("an amount of so many to so many is no share of them (%s): %s", (lang, markdown) => {
  expect(extractFigures(markdown, { lang }).filter(({ kind }) => kind === "ratio")).toEqual([]);
});

it.each([
  ["de", "Die Heizkosten sind um fast ein Viertel gesunken.", ["ein Viertel"]],
  ["nl", "De stookkosten zijn met ruim een kwart gedaald.", ["een kwart"]],
  ["nl", "Er wordt gevreesd voor een faillissement van de twee rederijen.", []],
])(
  "a part by which something rounded changes is one, and a thing of several is none (%s): %s",
  (lang, markdown, texts) => {
    const figures = extractFigures(markdown, { lang }).filter(({ kind }) => kind === "ratio");
    expect(figures.map(({ source }) => source.text.replace(/^(?:fast|ruim) /, ""))).toEqual(texts);
  },
);
