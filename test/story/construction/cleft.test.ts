import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["fr", "Ce sont 8 millions d’euros qui seront investis dans le pont.", "seront investis dans le pont"],
  ["fr", "C’est 38 millions d’euros que la métropole versera à l’exploitant.", "la métropole versera à l’exploitant"],
  ["fr", "Ce sont 12 millions d’euros qu’il faudra trouver.", "il faudra trouver"],
  ["fr", "C’est une hausse de 8 % que subiront les fumeurs.", "une hausse … que subiront les fumeurs"],
  ["it", "Sono 8 milioni di euro che saranno investiti nel ponte.", "saranno investiti nel ponte"],
  ["pt", "São 8 milhões de euros que vão ser investidos na ponte.", "vão ser investidos na ponte"],
  ["es", "Son 8 millones de euros que se invertirán en el puente.", "se invertirán en el puente"],
])("what is set forth is told by its relative clause (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
