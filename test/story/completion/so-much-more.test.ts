import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["de", "Eine Familie zahlt künftig 120 Euro mehr im Jahr.", "Eine Familie zahlt künftig … mehr"],
  ["de", "Der Verband gab 20 Millionen Euro weniger aus.", "Der Verband gab … weniger aus"],
  ["nl", "Een gezin betaalt volgend jaar 120 euro extra.", "Een gezin betaalt volgend jaar … extra"],
])("says it in %s: %s", (lang, markdown, expected) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it.each([
  ["The owner of a Band D home will pay £94 more, the council said.", "The owner of a Band D home will pay … more"],
  ["The owner of a Band D home will pay £94.", "The owner of a Band D home will pay"],
])("says that an amount comes on top: %s", (markdown, expected) => {
  const [figure] = extractFigures(markdown, { lang: "en" });
  expect(figure && labelFigure(figure, "en")).toBe(expected);
});

it.each([
  ["es", "El tren a Cuenca tardará 25 minutos menos.", "El tren a Cuenca tardará … menos"],
  ["it", "Il treno per Aosta impiegherà 20 minuti in meno da giugno.", "Il treno per Aosta impiegherà … in meno"],
  ["pt", "O bilhete de metro custa desde ontem 30 cêntimos a mais.", "O bilhete de metro custa … a mais"],
  ["pt", "A estação vai custar mais 6 milhões de euros.", "A estação vai custar mais"],
  ["es", "La estación costará 6 millones más.", "La estación costará … más"],
  ["fr", "Le trajet vers Dijon durera 25 minutes de moins.", "Le trajet vers Dijon durera … de moins"],
  [
    "it",
    "In Liguria si sono registrate 2 milioni di presenze in più.",
    "In Liguria si sono registrate … presenze in più",
  ],
])("says that a time, a price or a count is so much more or less (%s): %s", (lang, markdown, expected) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
