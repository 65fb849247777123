import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labels = (markdown: string) =>
  extractFigures(markdown, { lang: "nl" }).map((figure) => labelFigure(figure, "nl", { nearest: false }));

describe("isCutInClause", () => {
  it.each([
    ["behind its subject", "Dat geeft een zwaar tekort van 17.000 euro.", ""],
    [
      "behind a conjunction, whose verb has its subject",
      "De groep groeide met 10 procent en overschreed voor het eerst de grens van 40 miljoen euro.",
      "De groep … overschreed voor het eerst de grens",
    ],
    ["behind the part it is of", "Meer dan de helft van de grootste 5000 winkels zag de verkoop stijgen.", ""],
    [
      "before a name in quotes",
      "De kosten voor het vervangen van de letters 'Lucht' en 'Water' bedragen ruim 2 miljoen euro.",
      "",
    ],
    ["inside a comparison", "In Ommeren was die prijs 215.000 euro ten opzichte van 203.000 dollar.", ""],
    ["inside a list", "Zelfs de 172 leraren, schrijvers en schilders zwegen.", ""],
  ])("is no label that is cut %s: %s", (_, text, expected) => {
    expect(labels(text).at(-1)).toBe(expected);
  });

  it.each([
    [
      "De 5.000 grootste winkels boekten samen een omzet van 675 miljard euro.",
      "De 5.000 grootste winkels boekten samen een omzet",
    ],
    ["In totaal stroomt er een miljard euro naar de dijken.", "In totaal stroomt er … naar de dijken"],
    ["'In een telefoon gaan wel 100 onderdelen.", "In een telefoon gaan wel … onderdelen"],
  ])("is one that is whole: %s", (text, expected) => {
    expect(labels(text).at(-1)).toBe(expected);
  });
});

it("a part of the costs between dashes keeps what it is of", () => {
  expect(labels("Het leeuwendeel van de kosten - zo'n 26 miljoen euro - is voor het Rijk.").at(-1)).toBe(
    "Het leeuwendeel van de kosten",
  );
});
