import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["en", "Storks in the delta are raising 30% fewer young than a decade ago.", "down"],
  ["en", "Farms are growing 12% less wheat.", "down"],
  ["en", "The price fell 12% more than expected.", "down"],
  ["en", "Sales fell 12% more quickly.", "down"],
  ["de", "Die Betriebe steigern den Absatz und brauchen 12 Prozent weniger Wasser.", "down"],
])("so many less of what stands behind, whatever the verb before says (%s): %s", (lang, text, way) => {
  const change = extractFigures(text, { lang }).find(({ kind }) => kind === "percent");
  expect(change?.direction).toBe(way);
});
