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
