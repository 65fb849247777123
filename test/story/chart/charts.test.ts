import { expect, it } from "vitest";
import { mayHaveCharts } from "../../../src/story/chart/charts.ts";
import { mayHaveSteps } from "../../../src/story/chart/steps.ts";

it("finds a table and a numbered list in quotations and lists", () => {
  expect(mayHaveCharts("| A | B |\n| --- | --- |\n| a | 4 % |")).toBe(true);
  expect(mayHaveCharts("> A | B\n> :-- | --:\n> a | 4 %")).toBe(true);
  expect(mayHaveCharts("Text.\n\n 1. Oslo: 4 %\n")).toBe(true);
  expect(mayHaveCharts("Text – with dashes - and a | line.\n")).toBe(false);
  expect(mayHaveSteps("Text.\n\n- In 2027: works\n")).toBe(true);
  expect(mayHaveSteps("Text.\n\n- A thing\n")).toBe(false);
});

it("looks at each of many empty lines once", () => {
  const started = process.cpuUsage();
  const empty = "\n".repeat(100_000);
  expect(mayHaveCharts(empty) || mayHaveSteps(empty)).toBe(false);
  const { user, system } = process.cpuUsage(started);
  // From each to each it took a minute for 2,000.
  expect((user + system) / 1000).toBeLessThan(1500);
});
