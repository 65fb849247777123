import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["pt", "A cooperativa espera colher 5 milhões de sacas de 60 kg.", "60 kg"],
  ["en", "The mill sold 12,000 bags of 25 kg.", "25 kg"],
  ["fr", "La coopérative a vendu 12 000 sacs de 25 kg.", "25 kg"],
  ["it", "La cantina ha venduto 3.000 damigiane di 54 litri.", "54 litri"],
])("how much one of those counted holds is no figure of its own (%s): %s", (lang, text, size) => {
  expect(extractFigures(text, { lang }).find(({ source }) => source.text === size)?.role).toBe("other");
});

it("keeps a weight that is counted in nothing", () => {
  const [weight] = extractFigures("Customs seized 60 kg of tea.", { lang: "en" });
  expect(weight?.role).toBe("news");
});

it.each([
  ["fr", "La plaquette de 250 grammes se vend en moyenne 2,74 euros.", "250 grammes"],
  ["en", "A 250-gram pack now costs £2.74 on average.", "250-gram"],
  ["nl", "Een pak van 250 gram kostte gemiddeld 2,74 euro.", "250 gram"],
])("how much of something has the price that is told is none either (%s): %s", (lang, text, size) => {
  const figures = extractFigures(text, { lang });
  expect(figures.find(({ source }) => source.text === size)?.role).toBe("other");
});

it.each([
  "Les 250 grammes de safran saisis valent 4 000 euros.",
  "La saisie de 600 kilos représente 20 millions d'euros.",
])("what was seized is news: %s", (text) => {
  expect(extractFigures(text, { lang: "fr" })[0]?.role).toBe("news");
});
