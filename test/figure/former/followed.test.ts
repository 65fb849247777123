import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  [
    "Die Sanierung kostet nach Berechnung der Stadt 11,4 Millionen Euro, 2,6 Millionen Euro mehr als geplant.",
    0,
    "news",
  ],
  ["Der Schaden beträgt nach Schätzung der Polizei 40.000 Euro, und 2.000 Euro fehlen.", 0, "news"],
  ["Das Unternehmen verdiente 5 Millionen Euro nach einem Verlust von 3 Millionen Euro.", 1, "former"],
  ["Der Gewinn betrug 5 Millionen Euro nach 3 Millionen Euro.", 1, "former"],
])("whose reckoning it is makes no former level of an amount: %s", (text, index, role) => {
  expect(extractFigures(text, { lang: "de" })[index]?.role).toBe(role);
});
