import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["es", "Mientras la economía crece, el 34 % de los jóvenes fuma a diario.", "de los jóvenes fuma a diario"],
  ["es", "Aunque el sector cae, el 34 % de los jóvenes españoles fuma.", "de los jóvenes españoles fuma"],
  ["it", "Anche se il settore cresce, il 34% dei giovani fuma ogni giorno.", "dei giovani fuma ogni giorno"],
  ["pt", "Embora o setor cresça, 34% dos jovens fumam todos os dias.", "dos jovens fumam todos os dias"],
  ["fr", "Si le secteur résiste, 23 % des postes sont vacants.", "des postes sont vacants"],
  ["it", "Nel 2025 il 34% dei giovani ha fumato.", "dei giovani ha fumato"],
])("a share of those who do something has nothing of the clause before (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  ["en", "Rents rose last year, but 62% of tenants stayed put.", "tenants stayed put"],
  ["en", "Sales of bread were up 9%, and 4% of bakers gave up.", "bakers gave up"],
  ["en", "Premiums rose by 9%, and 31% of young drivers in towns lack cover.", "young drivers in towns lack cover"],
  ["en", "The mayor resigned, and 42% of the budget is gone.", "the budget is gone"],
  ["de", "Die Mieten stiegen um 9 Prozent, aber 62 Prozent der jungen Mieter blieben.", "der jungen Mieter blieben"],
  ["nl", "De huren stegen vorig jaar, en 62 procent van de huurders klaagde.", "de huurders klaagde"],
])(
  "a share of those who do something has nothing of the clause before, whatever its verb (%s): %s",
  (lang, text, label) => {
    const figure = extractFigures(text, { lang }).at(-1);
    expect(figure && labelFigure(figure, lang)).toBe(label);
  },
);

it("a share that another clause's verb takes keeps it", () => {
  const text = "The firm sold 9% of its shares last year, and 4% of halls owned by the city.";
  const figure = extractFigures(text, { lang: "en" }).at(-1);
  expect(figure && labelFigure(figure, "en")).not.toBe("halls owned by the city");
});

it.each([
  [
    "es",
    "El 64% de los vidrios recogidos en 12 calas eran botellas de cerveza.",
    "de los vidrios recogidos en 12 calas eran botellas de cerveza",
  ],
  [
    "fr",
    "Selon l’agence, 69 % des personnes touchées par la fièvre avaient plus de 60 ans.",
    "des personnes touchées par la fièvre avaient plus de 60 ans",
  ],
  [
    "pt",
    "Cerca de 64% dos vidros recolhidos em 12 praias eram garrafas.",
    "dos vidros recolhidos em 12 praias eram garrafas",
  ],
  [
    "it",
    "Il 38% degli studenti sentiti in 30 scuole ha subito furti.",
    "degli studenti sentiti in 30 scuole ha subito furti",
  ],
  [
    "fr",
    "64 % des verres ramassés sur 12 plages étaient des bouteilles.",
    "des verres ramassés sur 12 plages étaient des bouteilles",
  ],
])("a number among their words is one of them (%s): %s", (lang, text, label) => {
  const share = extractFigures(text, { lang }).find(({ kind }) => kind === "percent");
  expect(share && labelFigure(share, lang)).toBe(label);
});
