import { expect, test } from "vitest";
import { amountOf, match } from "../../bench/figures/newsquant.mjs";
import { inTheirForm } from "../../bench/figures/newsquant-form.mjs";
import { singular } from "../../bench/figures/singular.mjs";
import { extractFigures } from "../../src/figure/extract.ts";

const names = {
  ofCurrency: (code: string) => ({ USD: "dollar", GBP: "pound sterling" })[code],
  ofUnit: (id: string) => id,
  ofWords: () => undefined,
};
const written = (text: string) =>
  inTheirForm(extractFigures(text, { lang: "en" }), names).map(({ value, unit }: { value: unknown; unit: string }) => [
    value,
    unit,
  ]);

test.each([
  ["12.5", 12.5],
  ["-3", -3],
  ["5.0-7.0", [5, 7]],
  ["1.99E-29", 1.99e-29],
])("an amount of the benchmark's: %s", (text, amount) => {
  expect(amountOf(text)).toEqual(amount);
});

test.each([
  ["The mill shed 19 cents a ton.", [[19, "cent per ton"]]],
  ["Prices rose from $4.20 to $4.80 in May.", [[[4.2, 4.8], "dollar"]]],
  [
    "It takes eight or nine kilometers.",
    [
      [8, "kilometer"],
      [9, "kilometer"],
    ],
  ],
  [
    "The trip took 5 years and 3 months.",
    [
      [5, "year"],
      [3, "month"],
    ],
  ],
  ["The town ordered 3,700 new solar panels.", [[3700, "new solar panel"]]],
  ["Output doubled in 2031 and is 3 times higher.", [[3, "count"]]],
  ["A 43-year-old driver was fined.", [[43, "year of age"]]],
])("our figures as the benchmark writes them: %s", (text, quantities) => {
  expect(written(text)).toEqual(quantities);
});

test("each quantity is read by one figure, those of its unit first", () => {
  const theirs = [5, 5, 7].map((value, index) => ({ value, unit: ["mile", "Job", "job"][index] }));
  const ours = [5, 5, [7, 9]].map((value) => ({ value, unit: "job" }));
  const { pairs, missed, extra } = match(theirs, ours);
  expect(pairs.map(({ theirs, sameUnit }: { theirs: object; sameUnit: boolean }) => [theirs, sameUnit])).toEqual([
    [theirs[1], true],
    [theirs[0], false],
  ]);
  expect([missed, extra]).toEqual([[theirs[2]], [ours[2]]]);
});

test.each([
  ["Cities", "city"],
  ["boxes", "box"],
  ["children", "child"],
  ["glasses", "glass"],
  ["bus", "bus"],
])("%s is %s", (word, form) => {
  expect(singular(word)).toBe(form);
});
