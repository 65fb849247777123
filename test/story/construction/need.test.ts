import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => {
  const [figure] = extractFigures(text, { lang });
  return figure && labelFigure(figure, lang);
};

it.each([
  [
    "fr",
    "Pour un studio, il faut désormais débourser 512 euros par mois.",
    "Pour un studio, il faut désormais débourser",
  ],
  [
    "es",
    "Para un estudio en el centro hay que pagar ya 640 euros al mes.",
    "Para un estudio en el centro hay que pagar",
  ],
  ["it", "Per affittare un bilocale, servono 780 euro al mese.", "Per affittare un bilocale, servono"],
  ["pt", "Para um estúdio no centro, é preciso pagar 720 euros por mês.", "Para um estúdio no centro, é preciso pagar"],
  [
    "fr",
    "Pour couvrir les besoins, il faudrait 3 000 infirmiers.",
    "Pour couvrir les besoins, il faudrait … infirmiers",
  ],
])("what nobody in particular does is labelled with what it is for (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it("is no label without it", () => {
  expect(label("fr", "Il faut débourser 512 euros par mois.")).toBe("");
});
