import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind === "count")
    .map(({ role }) => role);

it.each([
  [
    "de",
    "Der Zulieferer Brenschel, der zuletzt 2.400 Mitarbeiter beschäftigte, streicht 300 Stellen.",
    ["background", "news"],
  ],
  ["de", "Die Brücke, über die täglich 80.000 Fahrzeuge rollen, wird gesperrt.", ["background"]],
  ["nl", "Het warenhuis, waar nog 92 mensen werken, gaat dicht.", ["background"]],
  // Whom an accident killed is its news, wherever that is told.
  ["de", "Nach dem Brand, bei dem 14 Menschen starben, ermittelt die Polizei.", ["news"]],
])("how many are somewhere anyway is no news (%s): %s", (lang, text, expected) => {
  expect(roles(lang, text)).toEqual(expected);
});
