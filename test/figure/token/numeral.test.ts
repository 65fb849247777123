import { describe, expect, it } from "vitest";
import { scanNumeral } from "../../../src/figure/token/numeral.ts";

const french = { decimal: ",", groups: "." };
const english = { decimal: ".", groups: "," };
const decimal = (text: string, style: typeof french) => {
  const { decimal, end } = scanNumeral(text, 0, text.length, style);
  return [decimal, text.slice(0, end)];
};

describe("scanNumeral", () => {
  it.each([
    ["1 234,5", french, "1234.5", "1 234,5"],
    ["1\u202f234\u202f567 km", french, "1234567", "1\u202f234\u202f567"],
    ["94.000 $", french, "94000", "94.000"],
    ["12,345 $", french, "12.345", "12,345"],
    ["1’000’000", french, "1000000", "1’000’000"],
    ["12'1 por ciento", french, "12.1", "12'1"],
    ["6’5 millones", french, "6.5", "6’5"],
    ["1'33 minutos", french, "1", "1"],
    ["0,50", french, "0.50", "0,50"],
    [",08", french, "0.08", ",08"],
    ["2000 300", french, "2000", "2000"],
    ["10 00", french, "10", "10"],
    ["1,458,000.50", english, "1458000.50", "1,458,000.50"],
    ["12,34,567", english, "1234567", "12,34,567"],
    ["3,5", english, "3.5", "3,5"],
    ["46 . 8 million", english, "46.8", "46 . 8"],
    ["10 , 000 monkeys", english, "10000", "10 , 000"],
    ["5.", english, "5", "5"],
    ["3.11.2", english, undefined, "3.11.2"],
    ["1,2,3", english, undefined, "1,2,3"],
  ])("reads %j", (text, style, value, written) => {
    expect(decimal(text, style)).toEqual([value, written]);
  });

  it("takes no more digits than anyone counts to", () => {
    expect(scanNumeral("7".repeat(1000), 0, 1000, english)).toMatchObject({ end: 1000, decimal: undefined });
  });

  it("stops at the limit", () => {
    expect(scanNumeral("12345", 0, 3, english)).toMatchObject({ end: 3, decimal: "123" });
  });
});
