import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const figureOf = (text: string) => extractFigures(text, { lang: "de" }).at(-1);

it.each([
  [
    "Der Rat hat am Montag die Sanierung der Stadthalle beschlossen. Kosten soll sie nach Angaben des Bauamts 4,2 Millionen Euro.",
    "Kosten soll die Sanierung der Stadthalle",
  ],
  [
    "Die Gemeinde baut eine neue Brücke. Kosten wird sie laut Planung 3,1 Millionen Euro.",
    "Kosten wird eine neue Brücke",
  ],
  ["Die Halle bekommt ein Dach. Kosten soll sie 3,1 Millionen Euro.", "Kosten soll die Halle"],
  ["Die Firma wächst. Investieren will sie 3,1 Millionen Euro.", "Investieren will die Firma"],
  ["Kosten soll die Sanierung des Bads nach jetzigem Stand 6,8 Millionen Euro.", "Kosten soll die Sanierung des Bads"],
])("what costs is what was decided, and the verb that opens stays: %s", (text, label) => {
  const figure = figureOf(text);
  expect(figure && labelFigure(figure, "de")).toBe(label);
});

it.each([
  "Die Firma plant eine Halle und eine Kantine. Kosten dürfte sie mindestens 3,1 Millionen Euro.",
  "Die Gemeinde bittet die Firma um eine Spende. Kosten soll es 3,1 Millionen Euro.",
])("of two things nothing tells which costs so much: %s", (text) => {
  expect(figureOf(text)?.source.antecedent).toBeUndefined();
});
