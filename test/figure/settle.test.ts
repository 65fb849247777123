import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

const units = (text: string) => extractFigures(text, { lang: "en" }).map(({ amount, unit }) => `${amount} ${unit}`);

describe("settle", () => {
  it.each([
    ["A day pass costs 18 pounds.", ["18 GBP"]],
    ["He was fined 450 pounds.", ["450 GBP"]],
    ["The goose weighs 14 pounds and costs 70 pounds.", ["14 pound", "70 GBP"]],
    ["She lost 30 pounds on the diet.", ["30 pound"]],
  ])("tells pounds that are paid from a weight: %s", (text, read) => {
    expect(units(text)).toEqual(read);
  });

  it.each(["The Mint put three pound coins on display.", "Thieves took 60 pound coins from the shop."])(
    "takes coins of a pound for no weight: %s",
    (text) => {
      expect(units(text)).toEqual([]);
    },
  );

  it("reads the baht's sign", () => {
    expect(units("A tent costs ฿ 650.")).toEqual(["650 THB"]);
  });
});

describe("so many per one are counted, be they a title's or less than two", () => {
  it.each([
    ["de", "# Geburtenziffer sinkt auf 1,33 Kinder je Frau", [1.33, "Kinder"]],
    ["fr", "L’indice de fécondité est tombé à 1,33 enfant par femme.", [1.33, "enfant"]],
    ["fr", "La fécondité atteint 2,5 enfants par femme.", [2.5, "enfants"]],
  ] as const)("%s: %s", (lang, text, count) => {
    expect(extractFigures(text, { lang }).map(({ amount, unit }) => [amount, unit])).toEqual([count]);
  });

  it("weighs as what is measured", () => {
    const [rate] = extractFigures("The fertility rate fell to 1.33 children per woman.", { lang: "en" });
    const [count] = extractFigures("The village lost 3 children in the flood.", { lang: "en" });
    expect(rate?.score).toBeGreaterThan(count?.score ?? 1);
  });
});

it("reads no amount that counts millions of millions", () => {
  expect(extractFigures("Das Gebot lag bei 2,345,678 Millionen Dollar.", { lang: "de" })).toEqual([]);
});
