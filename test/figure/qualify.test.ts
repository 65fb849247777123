import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

const ends = (text: string) =>
  extractFigures(text, { lang: "en" })
    .filter(({ kind }) => kind !== "date")
    .map(({ amount, qualifier, direction }) => [amount, qualifier, direction]);

it("pairs the ends of a change over their dates", () => {
  expect(ends("Sales rose from $3.2 billion in 2022 to $4.1 billion in 2024.")).toEqual([
    [3.2e9, "from", undefined],
    [4.1e9, "to", undefined],
  ]);
});

it("pairs no change with what it led to", () => {
  expect(ends("The population grew by 3.5 million to 68 million.")).toEqual([
    [3.5e6, undefined, "up"],
    [68e6, undefined, undefined],
  ]);
});
