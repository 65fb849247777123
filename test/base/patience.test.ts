import { setFlagsFromString } from "node:v8";
import { afterEach, expect, test, vi } from "vitest";
import { optimizeLate, patience } from "../../src/base/patience.ts";

vi.mock("node:v8", () => ({ setFlagsFromString: vi.fn() }));

const started = process.execArgv;

afterEach(() => {
  process.execArgv = started;
  vi.clearAllMocks();
});

test("sets in the program that runs what a program of ours is started with", () => {
  optimizeLate(false);
  expect(vi.mocked(setFlagsFromString).mock.calls).toEqual(patience.map((flag) => [flag]));
});

test("waits less where an earlier build's results are kept, and longer than V8 by itself", () => {
  optimizeLate(false);
  optimizeLate(true);
  const flags = vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag.split("="));
  const [first, kept] = flags.filter(([name]) => name === "--interrupt-budget").map(([, bytes]) => Number(bytes));
  if (first === undefined) return expect(patience).toEqual([]);
  expect(kept).toBeLessThan(first);
  expect(kept).toBeGreaterThan(66_000);
});

test.each(["--interrupt-budget=1000", "--interrupt_budget=1000"])("leaves a program its own %s", (flag) => {
  process.execArgv = [...started, flag];
  optimizeLate(false);
  optimizeLate(true);
  expect(setFlagsFromString).not.toHaveBeenCalled();
});

test("is for Node 20 alone", () => {
  expect(patience).toHaveLength(process.versions.node.startsWith("20.") ? 2 : 0);
});
