import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labels = (text: string) => extractFigures(text, { lang: "de" }).map((figure) => labelFigure(figure, "de"));

describe("withDoing", () => {
  it.each([
    // Behind the noun, and past another one.
    ["11 Milliarden Menschen sollen in 60 Jahren die Erde bewohnen.", "Menschen sollen in 60 Jahren die Erde bewohnen"],
    [
      "Bei einer Reihe von Bränden in einem Lager am Rande der großen Stadt Selmberg im Osten des Landes sind elf Kinder sowie ein Wächter ums Leben gekommen.",
      "Kinder sowie ein Wächter ums Leben gekommen",
    ],
    // Past an aside between dashes.
    [
      "1.300 Menschen – darunter viele Kinder – hatten die Nacht in Zelten verbracht.",
      "Menschen … hatten die Nacht in Zelten verbracht",
    ],
    // From the verb before it on.
    [
      "Nach dem Unglück in der Stadt Selmberg starben nach neuen Angaben des Ministeriums für Gesundheit 38 Menschen, darunter drei Helfer.",
      "starben nach neuen Angaben des Ministeriums für Gesundheit … Menschen",
    ],
    // With half of the verb behind it, past too much before it.
    [
      "Bei Gefechten zwischen den Truppen kamen nach Angaben der Stiftung für die Rechte aller Menschen im Land vom Sonntag 190 Bauern ums Leben.",
      "kamen … Bauern ums Leben",
    ],
  ])("tells with a lone count what they do: %s", (text, label) => {
    expect(labels(text)[0]).toBe(label);
  });

  it("tells the second of two with the verb that both have", () => {
    expect(labels("Bei den Kämpfen starben am Sonntag acht Soldaten und fünf Angreifer.")).toEqual([
      "Bei den Kämpfen starben am Sonntag … Soldaten",
      "Bei den Kämpfen starben am Sonntag … Angreifer",
    ]);
  });

  it("leaves a lone noun where a subject before the verb would be left out", () => {
    const text =
      "Forscher der Universität von Selmberg und der Hochschule von Tannau untersuchten dazu mehr als vier Millionen Konten – mitsamt den Daten.";
    expect(labels(text)).toEqual(["Konten"]);
  });
});
