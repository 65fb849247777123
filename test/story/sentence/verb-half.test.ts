import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).find(({ kind }) => kind !== "date");
  return figure && labelFigure(figure, lang);
};

it.each([
  ["de", "Der Kandidat setzt die Grenze höher an – bei 2,5 Millionen Euro.", "Der Kandidat setzt die Grenze höher an"],
  [
    "de",
    "Am stärksten nahm die Zahl der Geburten in Torvund ab: um 6,4 Prozent.",
    "Am stärksten nahm die Zahl der Geburten in Torvund ab",
  ],
  ["nl", "Vooral het aandeel Deense gasten viel op: 14 procent.", "Vooral het aandeel Deense gasten viel op"],
])("a verb keeps the half that its clause ends with (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it("half a verb behind a count does not stand without the other", () => {
  const text =
    "In dem Lager an der langen Grenze zu Torvund hielten sich am Donnerstagvormittag rund 2100 Reisende auf.";
  expect(label("de", text)).not.toBe("Reisende auf");
});
