import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (text: string) => labelFigure(extractFigures(text, { lang: "de" }).at(-1) as never, "de");

it.each([
  [
    "Ein Sprecher bestätigte, dass die Stadtwerke Lenau die Gaspreise um 8 Prozent gesenkt haben.",
    "die Stadtwerke Lenau die Gaspreise … gesenkt haben",
  ],
  [
    "Nachdem der Pumpenhersteller Orvex seinen Umsatz um 9,8 Prozent gesteigert hat, wächst die Zuversicht.",
    "der Pumpenhersteller Orvex seinen Umsatz … gesteigert hat",
  ],
  [
    "Weil die Stadtwerke Lenau die Gaspreise um 8 Prozent senken, wird neu verhandelt.",
    "die Stadtwerke Lenau die Gaspreise … senken",
  ],
  [
    "Nach dem Ende der langen Ferien senkten die Stadtwerke Lenau und die Werke der Nachbarstadt die Gaspreise um 8 Prozent.",
    "senkten die Stadtwerke Lenau und die Werke der Nachbarstadt die Gaspreise",
  ],
  // What has nothing needs no verb beside its sign.
  ["Weil die Gaspreise in Lenau um 8 Prozent sinken, wird neu verhandelt.", "die Gaspreise in Lenau"],
])("who does something to something is told with the verb: %s", (text, expected) => {
  expect(label(text)).toBe(expected);
});
