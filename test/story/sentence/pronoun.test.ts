import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const first = (lang: string, text: string) => {
  const [figure] = extractFigures(text, { lang });
  return figure && labelFigure(figure, lang);
};

it.each([
  ["fr", "Le nombre de nuitées a franchi, en été, la barre des 5 millions."],
  ["es", "El número de pernoctaciones superó, en verano, la barrera de los 5 millones."],
])("what a number passes is not what it is of (%s): %s", (lang, text) => {
  expect(first(lang, text)).not.toMatch(/barre/);
});

it("is where more is said of it", () => {
  expect(first("fr", "Le plafond sera relevé à 12 millions d’euros.")).toBe("Le plafond sera relevé");
});

describe("a neuter article before an adjective", () => {
  const labels = (text: string) => extractFigures(text, { lang: "de" }).map((figure) => labelFigure(figure, "de"));
  it.each([
    ["Das neue Gebot liegt bei 6,4 Millionen Euro.", "Das neue Gebot"],
    ["Das günstigste Gebot summiert sich auf 6,4 Millionen Euro.", "Das günstigste Gebot"],
    ["Das gesamte Vorhaben kostet 6,4 Millionen Euro.", "Das gesamte Vorhaben kostet"],
  ])("is no pronoun: %s", (text, label) => {
    expect(labels(text)).toEqual([label]);
  });

  it.each(["Das kostete Anleger 6,4 Millionen Euro.", "Das brachte Meier gestern 3 Millionen Euro."])(
    "is one before a verb in the past: %s",
    (text) => {
      expect(labels(text)).toEqual([""]);
    },
  );
});

it.each([
  ["Het verlies wordt geraamd op 18 miljoen euro.", "Het verlies wordt geraamd"],
  ["Het steeg naar 18 miljoen euro.", ""],
])("a Dutch neuter article stands before a loss, and a pronoun before a verb: %s", (text, label) => {
  expect(first("nl", text)).toBe(label);
});
