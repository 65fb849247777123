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
