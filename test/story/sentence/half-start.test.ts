import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("cuts no time in two", () => {
  const [pupils] = extractFigures("Otros 90.000 alumnos tendrán una beca el curso que viene.", { lang: "es" });
  expect(pupils && labelFigure(pupils, "es")).toBe("Otros … alumnos tendrán una beca");
});

it.each([
  ["it", "Il sistema serve a più di 70 comuni sia del Nord che del Sud.", "Il sistema serve a … comuni"],
  [
    "es",
    "La herramienta se usa cada semana en más de 70 escuelas e institutos públicos tanto en los barrios del centro de la capital como en los pueblos de la sierra.",
    "escuelas e institutos públicos",
  ],
  [
    "fr",
    "La récolte de lin a chuté de 38 000 tonnes entre la saison 2024-2025 et la campagne 2025-2026 finissante.",
    "La récolte de lin a chuté",
  ],
  [
    "en",
    "The hill towns on the coast received 801 mm of rainfall between the first of June and the last day of September, he said.",
    "The hill towns on the coast received … of rainfall",
  ],
  [
    "fr",
    "En tout, 31 millions de nuitées ont été vendues, soit une hausse de 2,2 % par rapport à l’été 2024, selon l’Insee.",
    "nuitées ont été vendues … une hausse",
  ],
  [
    "fr",
    "Les équipes solliciteront les clients de plus de 150 magasins de Haute-Garonne, du Tarn-et-Garonne et de l’Ariège pour des dons.",
    "Les équipes solliciteront les clients de … magasins",
  ],
  ["es", "La red cuenta con 150 tiendas de Sevilla, de Cádiz y de Huelva.", "La red cuenta con … tiendas"],
  [
    "fr",
    "Le gouvernement du canton et la ville de Roanne octroient 15 mégawatts pour répondre aux besoins de l’entreprise.",
    "Le gouvernement du canton et la ville de Roanne octroient",
  ],
])("cuts no pair, no comparison, no list and no aim in two (%s): %s", (lang, markdown, expected) => {
  const figure = extractFigures(markdown, { lang }).findLast(({ kind }) => kind !== "date");
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
