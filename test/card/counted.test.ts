import { expect, test } from "vitest";
import { countedValue } from "../../src/card/counted.ts";

test.each([
  ["$10B", "10 milliards de dollars", "$5B"],
  ["750 MW", "750 mégawatts", "375 MW"],
  ["€3.25B", "3,25 Md€", "€1.62B"],
  ["1,043,218", "1 043 218", "521,609"],
  ["1\u00a0043\u00a0218", "1 043 218", "521\u00a0609"],
  ["12,5\u00a0Mrd.\u00a0€", "12,5 Milliarden Euro", "6,2\u00a0Mrd.\u00a0€"],
  ["−12%", "recule de 12 %", "−6%"],
  ["€5–7B", "entre 5 et 7 milliards d’euros", "€2–3B"],
  ["€0.4M", "400 000 euros", "€0.2M"],
  ["3 years", "trois ans", "1 years"],
])("half of %s (%s) is %s", (value, words, half) => {
  expect(countedValue(value, words, 0.5)).toBe(half);
  expect(countedValue(value, words, 1)).toBe(value);
});

test("three digits behind a point are decimals, but where the article groups with it", () => {
  expect(countedValue("€3.416B", "3,416 milliards d’euros", 0.25)).toBe("€0.854B");
  expect(countedValue("3.416 MW", "3.416 Megawatt", 0.25)).toBe("854 MW");
  expect(countedValue("3,416 MW", "3.416 Megawatt", 0.25)).toBe("854 MW");
});

test.each(["2028", "12 Nov 2027", "Q3 2029", "2027–2028", "2027年11月", "1/3", "2 h 05", "zero"])(
  "%s does not count",
  (value) => {
    expect(countedValue(value, value, 0.5)).toBeUndefined();
  },
);
