import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (markdown: string, lang: string) =>
  labelFigure(extractFigures(markdown, { lang }).find(({ kind }) => kind !== "date") as never, lang);

describe("withVerb", () => {
  it.each([
    ["nl", "De brand heeft aan 76 mensen het leven gekost.", "De brand heeft aan … mensen het leven gekost"],
    [
      "nl",
      "In Ommeren zijn gisteren zeven mannen opgepakt in een loods.",
      "In Ommeren zijn gisteren … mannen opgepakt in een loods",
    ],
    [
      "nl",
      "In Ommeren zijn sinds gisteren zeven mannen en drie vrouwen opgepakt in een loods.",
      "In Ommeren zijn sinds gisteren … mannen … opgepakt",
    ],
    ["nl", "In 2018 kwam er amper 60 kilometer bij.", "In 2018 kwam … bij"],
    ["nl", "84 leerlingen zijn dit najaar begonnen.", "leerlingen zijn dit najaar begonnen"],
    ["de", "Gerade mal 84 Lehrlinge haben begonnen.", "Lehrlinge haben begonnen"],
    ["nl", "Precies 84 leerlingen kwamen opdagen.", "leerlingen kwamen opdagen"],
    ["nl", "Dit jaar gaat er bij de club 270.000 euro uit.", "Dit jaar gaat er bij de club … uit"],
    ["nl", "De bakker neemt voor 3 miljoen euro zijn buurman over.", "De bakker neemt voor … zijn buurman over"],
    ["nl", "De fabriek zal 446 nieuwe banen opleveren in 28 gemeenten.", "De fabriek zal … nieuwe banen opleveren"],
    [
      "nl",
      "Zo'n 700 miljoen euro wordt volgens de wethouder pas in 2030 uitgegeven.",
      "wordt volgens de wethouder pas in 2030 uitgegeven",
    ],
    [
      "de",
      "Die erwartete Gästezahl von 3 Millionen wurde trotz der Sonne nicht erreicht.",
      "Die erwartete Gästezahl … wurde trotz der Sonne nicht erreicht",
    ],
  ])("goes on to the verb, with what stands before it (%s): %s", (lang, text, expected) => {
    expect(label(text, lang)).toBe(expected);
  });
});
