import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => {
  const [share] = extractFigures(text, { lang });
  return share ? labelFigure(share, lang, { nearest: false }) : "";
};

it.each([
  [
    "fr",
    "Par 57,4 % des voix, les citoyens de la commune de Torval ont rejeté dimanche la fusion avec Sarmens.",
    "les citoyens de la commune de Torval ont rejeté dimanche la fusion avec Sarmens",
  ],
  [
    "fr",
    "Par 57,4 % des voix, le peuple a accepté dimanche la loi qui interdit aux communes de vendre leurs pâturages et leurs forêts.",
    "le peuple a accepté dimanche la loi",
  ],
  [
    "fr",
    "Avec 52,1 % des suffrages exprimés, Lise Carnot a été élue dimanche maire de Torval.",
    "Avec … des suffrages exprimés, Lise Carnot a été élue dimanche maire de Torval",
  ],
  [
    "es",
    "Con el 57,4 % de los votos, los vecinos rechazaron el domingo el nuevo vertedero.",
    "Con … de los votos, los vecinos rechazaron el domingo el nuevo vertedero",
  ],
  [
    "en",
    "With 52.1% of the vote, Lise Carnot was elected mayor of Torval on Sunday.",
    "With … of the vote, Lise Carnot was elected mayor of Torval on Sunday",
  ],
])("a share of votes that a sentence opens with is told with what was decided (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it.each([
  // Who was elected is not said here.
  ["fr", "Avec 52,1 % des voix, elle a été élue dimanche."],
  // A share of something else.
  ["fr", "Avec 52,1 % des parts, le fonds contrôle la brasserie."],
])("no other share is (%s): %s", (lang, text) => {
  expect(label(lang, text)).not.toMatch(/^(?:elle|le fonds) /);
});
