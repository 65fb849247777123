import { expect, test } from "vitest";
import { axisOf } from "../../src/card/axis.ts";

const amounts = (all: number[], write: (amount: number) => string = String) =>
  all.map((amount) => ({ amount, value: write(amount) }));

test("an axis stands on zero, which it names", () => {
  expect(axisOf(amounts([301, 142, 334]))).toEqual({
    low: 0,
    high: 334,
    base: { amount: 0, label: "0" },
    cut: false,
  });
});

test("an axis goes through zero where amounts are on either side of it", () => {
  expect(axisOf(amounts([12, -48, 35]))).toMatchObject({ low: -48, high: 35, base: { amount: 0 }, cut: false });
  expect(axisOf(amounts([-3, -8]))).toMatchObject({ low: -8, high: 0, base: { amount: 0 }, cut: false });
});

test("amounts that are all one stand as far from zero as they are", () => {
  expect(axisOf(amounts([40, 40, 40]))).toMatchObject({ low: 0, high: 40, cut: false });
});

test.each([
  ["€1,012", (amount: number) => `€${amount.toLocaleString("en")}`, [1012, 1081], 980, "€980"],
  ["1.012 €", (amount: number) => `${amount.toLocaleString("de")} €`, [1412, 1481], 1380, "1.380 €"],
  ["3,41 %", (amount: number) => `${String(amount).replace(".", ",")} %`, [3.41, 3.5], 3.38, "3,38 %"],
  ["2.012 kg", (amount: number) => `${amount.toFixed(3)} kg`, [2.012, 2.109], 1.98, "1.98 kg"],
  [
    "€3,390.1B",
    (amount: number) => `€${(amount / 1e9).toLocaleString("en")}B`,
    [3.3901e12, 3.4163e12],
    3.38e12,
    "€3,380B",
  ],
])("an axis cut under %s begins at a round amount, written the same way", (_value, write, all, amount, label) => {
  const axis = axisOf(amounts(all, write));
  expect(axis.cut).toBe(true);
  expect(axis.base.label).toBe(label);
  expect(axis.base.amount).toBeCloseTo(amount, 6);
  expect(axis.low).toBe(axis.base.amount);
});

test("amounts whose writing is no single number keep their zero", () => {
  expect(axisOf(amounts([125, 130], (amount) => `${Math.floor(amount / 60)} h ${amount % 60}`)).cut).toBe(false);
});
