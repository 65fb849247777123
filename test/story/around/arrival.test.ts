import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labels = (lang: string, text: string) =>
  extractFigures(text, { lang }).map((figure) => labelFigure(figure, lang));

describe("the words by which a change comes to its level are in neither label", () => {
  it.each([
    [
      "fr",
      "Le déficit a reculé de 3 % au premier trimestre pour s’établir à 2,4 milliards d’euros.",
      ["Le déficit a reculé … au premier trimestre", "Le déficit"],
    ],
    [
      "fr",
      "Les ventes de voitures ont progressé de 4 % en octobre, pour atteindre 142 000 unités.",
      ["Les ventes de voitures ont progressé", "Les ventes de voitures … unités"],
    ],
    [
      "fr",
      "La cote du ministre gagne cinq points en octobre pour s’établir à 36 %.",
      ["La cote du ministre gagne", "La cote du ministre"],
    ],
    [
      "es",
      "Las ventas de la cadena crecieron un 12 % el año pasado para situarse en 812 millones de euros.",
      ["Las ventas de la cadena", "Las ventas de la cadena"],
    ],
    [
      "it",
      "I ricavi del gruppo sono cresciuti del 12% nel terzo trimestre attestandosi a 812 milioni di euro.",
      ["I ricavi del gruppo sono cresciuti", "I ricavi del gruppo"],
    ],
    [
      "pt",
      "O lucro do grupo recuou 8% no terceiro trimestre, para se fixar em 312 milhões de euros.",
      ["O lucro do grupo recuou … no terceiro trimestre", "O lucro do grupo"],
    ],
  ])("%s: %s", (lang, text, expected) => {
    expect(labels(lang, text)).toEqual(expected);
  });
});
