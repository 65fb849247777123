import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelsIn } from "../../../src/story/label/label.ts";

it.each([
  [
    "Der Betrieb bietet nur eine Quote von 20 Prozent zahlbar binnen zwei Jahren, auf die Verbindlichkeiten in Höhe von 29 Millionen Euro an, mehr sei nicht drin.",
    "die Verbindlichkeiten",
  ],
  [
    "Der Gouverneur hatte im Juni zum Erstaunen vieler Anleger erklärt, das Territorium werde die Schulden in Höhe von 72 Milliarden Dollar (64 Milliarden Euro) – fast so viel wie im Nachbarland – nicht begleichen können.",
    "die Schulden",
  ],
])("a sum is told with the noun that it is of: %s", (text, label) => {
  const figure = extractFigures(text, { lang: "de" }).find(({ kind }) => kind === "money");
  const read = figure && labelsIn(figure, "de", false);
  expect(read?.clause || read?.noun()).toBe(label);
});
