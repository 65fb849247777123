import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labelOf = (lang: string, text: string, said?: string) => {
  const figure = extractFigures(text, { lang }).find(({ kind, source }) =>
    said ? source.text === said : kind === "money" || kind === "percent",
  );
  return figure && labelFigure(figure, lang, { nearest: false });
};

it.each([
  [
    "fr",
    "Le viaduc, dont le coût est estimé à 7,4 millions d'euros, ouvrira en mai.",
    "Le viaduc, dont le coût est estimé",
  ],
  [
    "fr",
    "La vallée de Morzan, où le taux de chômage atteint 14 %, espère beaucoup du projet.",
    "La vallée de Morzan, où le taux de chômage",
  ],
  [
    "it",
    "Il viadotto, il cui costo è stimato in 7,4 milioni di euro, aprirà a maggio.",
    "Il viadotto, il cui costo è stimato",
  ],
  [
    "es",
    "La firma de Morzán, cuyos ingresos cayeron un 12 %, recortará plantilla.",
    "La firma de Morzán, cuyos ingresos",
  ],
  [
    "it",
    "Seguono Valdora, con 21,10 euro, e Morzano, dove i canoni sono cresciuti del 7,3%.",
    "Morzano, dove i canoni sono cresciuti",
    "7,3%",
  ],
  [
    "fr",
    "La hausse est la plus forte à Morzan, où les loyers ont augmenté de 7,3 %.",
    "Morzan, où les loyers ont augmenté",
  ],
  ["pt", "O viaduto, cujo custo chega a 7,4 milhões de euros, abrirá em maio.", "O viaduto, cujo custo chega"],
  ["en", "The Morzan firm, whose revenue fell 12%, will cut jobs.", "The Morzan firm, whose revenue"],
  [
    "de",
    "Das Viadukt, dessen Kosten auf 7,4 Millionen Euro geschätzt werden, soll im Mai öffnen.",
    "Das Viadukt, dessen Kosten",
  ],
  [
    "nl",
    "Het viaduct, waarvan de kosten op 7,4 miljoen euro worden geraamd, gaat in mei open.",
    "Het viaduct, waarvan de kosten op … worden geraamd",
  ],
])(
  "what a relative clause tells of something's cost is told with that (%s): %s",
  (lang, text, label, said?: string) => {
    expect(labelOf(lang, text, said)).toBe(label);
  },
);

it("a part, and one of several that stands in apposition, have no owner", () => {
  expect(labelOf("fr", "Le club compte 800 membres, dont 46 % de femmes.")).not.toMatch(/dont/);
  expect(labelOf("fr", "Elle vit à Morzan, l'un des bourgs les plus chers, où la moyenne atteint 12 %.")).not.toMatch(
    /un des/,
  );
});
