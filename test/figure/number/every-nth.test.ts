import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["de", "In Hessen ist jedes sechste Kind von Armut bedroht.", 6, "In Hessen ist … Kind von Armut bedroht"],
  ["de", "Jede vierte Firma sucht Personal.", 4, "Firma sucht Personal"],
  ["nl", "Elke derde leerling haalt het niveau niet.", 3, "leerling haalt het niveau niet"],
])("reads the share that one of so many is: %s: %s", (lang, markdown, whole, label) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure?.kind).toBe("ratio");
  expect(figure?.amount).toBe(1 / whole);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  ["de", "Der Bus fährt jede zweite Stunde."],
  ["de", "Das ist jeder fünfte am Standort."],
  ["nl", "De bus rijdt elke tweede week."],
  ["de", "# Jeder dritte Betrieb sucht Lehrlinge"],
])("reads none where it says how often, or of what is not said: %s: %s", (lang, markdown) => {
  expect(extractFigures(markdown, { lang })).toEqual([]);
});
