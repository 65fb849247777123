import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labelOf = (lang: string, text: string, said: string) => {
  const figure = extractFigures(text, { lang }).find(({ source }) => source.text.includes(said));
  return figure && labelFigure(figure, lang);
};

describe("isCutAtComplement", () => {
  it.each([
    [
      "es",
      "8.000",
      'Marín también declara 8.000 euros en concepto de "Otros bienes y derechos de contenido económico".',
    ],
    ["pt", "33", "As 33 prisões da região têm capacidade para pouco mais de 18 mil presos."],
    ["fr", "33", "Les 33 prisons de la région ont une capacité d’un peu plus de 18 000 places."],
    ["es", "33", "Las 33 cárceles de la región tienen capacidad para poco más de 18.000 presos."],
    ["fr", "8,7 %", "Les clubs de Bretagne lèvent 58 millions d’euros de plus qu’en mars, soit une hausse de 8,7 %."],
  ])("is a label without what completes it (%s): %s of %s", (lang, said, text) => {
    expect(labelOf(lang, text, said)).toBe("");
  });

  it.each([
    ["es", "1 metro", "Podrán quitársela cuando se respete la distancia de 1 metro entre las mesas."],
    [
      "fr",
      "15 %",
      "La suppression de ces postes est due à une chute des ventes (15 % de moins pour le marché européen).",
    ],
    ["es", "185.000", "Un bloguero, con 600.000 seguidores en su canal y 185.000 en Instagram, ha colgado un vídeo."],
    [
      "pt",
      "10 bilhões",
      "Os valores também chamam atenção: 10 bilhões de reais, apurados em acordos, são alvo de processos.",
    ],
  ])("is one that says only when, or of another thing (%s): %s of %s", (lang, said, text) => {
    expect(labelOf(lang, text, said)).toBe("");
  });

  it("leaves what is told behind a colon without a verb of its own", () => {
    expect(
      labelOf("fr", "Interruption de service : 38 minutes, là où la précédente avait coûté quatre heures.", "38"),
    ).toBe("Interruption de service");
  });
});

it.each([
  [
    "Le maire de Sète, M. Paul Roux, et la préfète de l’Hérault, Mme Anne Vial, annoncent une aide de 16 millions d’euros à Morin.",
    "une aide … à Morin",
  ],
  [
    "Environ 37 millions d’euros devraient être investis dans les cinq prochaines années pour rendre le centre plus agréable et aider les commerces.",
    "devraient être investis",
  ],
])("names no one of several, and no thing without what it is made: %s", (text, label) => {
  expect(labelOf("fr", text, "millions")).toBe(label);
});
