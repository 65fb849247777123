import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["de", "20 Prozent der Bäder im Land sind seit 2019 geschlossen worden."],
  ["de", "Eines von sieben Bädern im Land ist seit 2019 geschlossen worden."],
  ["nl", "20 procent van de zwembaden in het land is sinds 2019 gesloten."],
])("a share whose verb in two halves does not fit behind it has no label: %s %s", (lang, text) => {
  const [share] = extractFigures(text, { lang });
  expect(share && labelFigure(share, lang)).toBe("");
});

it("tells of a share with its verb where the clause is whole", () => {
  const [share] = extractFigures("20 Prozent der Bäder im Land sind geschlossen worden.", { lang: "de" });
  expect(share && labelFigure(share, "de")).toBe("Bäder im Land sind geschlossen worden");
});
