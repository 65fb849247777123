import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang: "de" }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, "de");
}

describe("the noun that a German measure describes", () => {
  it.each([
    [
      "Das 50.000 Tonnen schwere Schiff werde derzeit in der Hafenstadt Nordhafen gebaut, sagte ein Sprecher.",
      "50.000",
      "Das … schwere Schiff werde derzeit in der Hafenstadt Nordhafen gebaut",
    ],
    [
      "Östlich des neu zu gestaltenden Grenzübergangs wird ein 200 Meter bzw. 3,5 Kilometer langer und 2,2 Meter hoher Maschendrahtzaun aufgezogen.",
      "2,2",
      "hoher Maschendrahtzaun",
    ],
    [
      "Der mehr als 24 Millionen Euro umfassende Rekordhaushalt war von der Kämmerin vorbereitet worden.",
      "24",
      "Der … umfassende Rekordhaushalt war von der Kämmerin vorbereitet worden",
    ],
  ])("has its article, or stands alone: %s", (markdown, text, expected) => {
    expect(label(markdown, text)).toBe(expected);
  });
});

describe("a German clause without the verb of the one before", () => {
  it("makes no label", () => {
    const markdown = "Das Institut rechnete zuletzt mit einem Wachstum von 1,4 Prozent, das Amt mit 1,6 Prozent.";
    expect(label(markdown, "1,6")).not.toBe("das Amt");
  });
});
