import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (text: string, lang = "de") => labelFigure(extractFigures(text, { lang }).at(-1) as never, lang);

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

it.each([
  [
    "Omdat de stadsbedrijven van Lenau de gasprijzen met 8 procent verlagen, wil de raad opnieuw overleggen.",
    "de stadsbedrijven van Lenau de gasprijzen … verlagen",
  ],
  [
    "Een woordvoerder bevestigde dat de supermarkt Noordkoop de prijzen van 1.200 producten met 15 procent heeft verlaagd.",
    "de supermarkt Noordkoop de prijzen van 1.200 producten … heeft verlaagd",
  ],
  ["Omdat de gasprijzen in Lenau met 8 procent dalen, wil de raad opnieuw overleggen.", "de gasprijzen in Lenau"],
  [
    "Nadat de omzet van brouwerij Haldern naar 84 miljoen euro was gestegen, kwam er rust.",
    "de omzet van brouwerij Haldern",
  ],
])("in Dutch as well, and without the word that opens the clause: %s", (text, expected) => {
  expect(label(text, "nl")).toBe(expected);
});
