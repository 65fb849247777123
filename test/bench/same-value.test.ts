import { describe, expect, test } from "vitest";
import { sameValue } from "../../bench/figures/same-value.mjs";

describe("one value", () => {
  test.each([
    ["€12.4M", "€12.4M", "fr"],
    ["6,300", "6.3K", "en"],
    ["F CFA 40K/mo", "F CFA 40,000/mo", "fr"],
    ["€1.204518M", "€1,204,518", "de"],
    ["9 Oct 2031", "9 octobre 2031", "fr"],
    ["47.5%", "47,5 %", "it"],
    ["18,250", "18\u202f250", "fr"],
    ["−3.1°C", "-3,1°C", "nl"],
    ["85%", "85 %", "en"],
  ])("%s is shown as %s (%s)", (gold, shown, lang) => {
    expect(sameValue(gold, shown, lang)).toBe(true);
  });
});

describe("two values", () => {
  test.each([
    ["€12.4M", "$12.4M", "en"],
    ["−12%", "12%", "en"],
    ["6.3K", "6,310", "en"],
    ["750 MW", "750M W", "en"],
    ["12 MW", "12M", "en"],
    ["9 Oct 2031", "9 novembre 2031", "fr"],
    ["12,500", "12,5", "de"],
    ["85%", "85 % of", "en"],
  ])("%s is not %s (%s)", (gold, shown, lang) => {
    expect(sameValue(gold, shown, lang)).toBe(false);
  });
});
