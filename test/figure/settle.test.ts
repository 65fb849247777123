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

  it("reads the baht's sign", () => {
    expect(units("A tent costs ฿ 650.")).toEqual(["650 THB"]);
  });
});
