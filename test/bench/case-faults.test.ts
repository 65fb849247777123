import { expect, test } from "vitest";
import { caseFaults } from "../../bench/figures/case-faults.mjs";

const markdown = "Sales fell 3 % to 12 million euros on 4 May.";
const figure = (text: string, more: object) => {
  const start = markdown.indexOf(text);
  return { source: { text, start, end: start + text.length }, ...more };
};
const figures = [
  figure("3 %", { kind: "percent", amount: 3, unit: "percent", direction: "down" }),
  figure("12 million euros", { kind: "money", amount: 12e6, unit: "EUR" }),
  figure("4 May", { kind: "date", date: "2027-05-04", amount: Number.NaN, unit: null }),
];
const show = ({ amount, unit }: { amount: number; unit: string }) => (unit === "EUR" ? "€12M" : `−${amount}%`);
const faults = (row: object) => caseFaults({ markdown, ...row }, { figures, show, chosen: ["€12M"] });
const euros = { amount: 12e6, unit: "EUR" };

test.each([
  [{ expect: [{ amount: -3, unit: "percent" }, euros] }],
  [
    {
      expect: [
        { amount: 3, direction: "down" },
        { amount: 12e6, unit: "USD|EUR" },
      ],
    },
  ],
  [{ expect: [{ amount: 3 }, euros, { date: "2027-05-04" }] }],
  [{ top: ["€12M"], never: ["3%"] }],
])("%o passes", (row) => {
  expect(faults(row)).toEqual([]);
});

test.each([
  [{ expect: [euros] }, ["extra “3 %” = −3%"]],
  [{ expect: [{ amount: 3, direction: "up" }, euros] }, ["missed", "extra “3 %”"]],
  [{ expect: [{ amount: 3 }, { ...euros, unit: null }] }, ["missed", "extra “12 million euros”"]],
  [{ expect: [{ amount: 3 }, { ...euros, to: 14e6 }] }, ["missed", "extra “12 million euros”"]],
  [{ expect: [] }, ["extra “3 %”", "extra “12 million euros”", "extra “4 May”"]],
  [{ top: ["−3%"], never: ["-3%"] }, ["never -3%", "not chosen −3%"]],
])("%o fails", (row, expected) => {
  expect(faults(row)).toEqual(expected.map((start) => expect.stringContaining(start)));
});
