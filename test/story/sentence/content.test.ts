import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("takes a letter and a number for a name", () => {
  const figure = extractFigures("Le T9, long de 11 kilomètres, transporte déjà 28 000 voyageurs.", { lang: "fr" }).at(
    -1,
  );
  expect(figure && labelFigure(figure, "fr")).toBe("Le T9 … transporte déjà … voyageurs");
});

it("takes an abbreviation in brackets for no name by itself", () => {
  const text = "Interest earned by the bank grew 13 per cent year-on-year (YoY) to £12.1bn from £10.7bn.";
  const figure = extractFigures(text, { lang: "en" }).find(({ amount }) => amount === 12.1e9);
  expect(figure && labelFigure(figure, "en")).toContain("Interest earned by the bank");
});

it("takes the works of a road for a thing, and no verb", () => {
  const [figure] = extractFigures("De werken kosten 3,4 miljoen euro en duren een jaar.", { lang: "nl" });
  expect(figure && labelFigure(figure, "nl")).toBe("De werken kosten");
});
