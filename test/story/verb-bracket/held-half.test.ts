import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(lang: string, markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, lang);
}

it.each([
  [
    "de",
    "Der Hersteller Norvia ruft europaweit 64.000 Geräte wegen eines möglichen Fehlers an der Batterie zurück.",
    "64.000",
    "Der Hersteller Norvia ruft europaweit … Geräte … zurück",
  ],
  ["de", "Der Hersteller ruft 64.000 Geräte zurück.", "64.000", "Der Hersteller ruft … Geräte zurück"],
])("a label has both halves of its verb, or none: %s: %s", (lang, markdown, text, expected) => {
  expect(label(lang, markdown, text)).toBe(expected);
});
