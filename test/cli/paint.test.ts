import { expect, it } from "vitest";
import { hasColors, paint } from "../../src/cli/paint.ts";
import { textReport } from "../../src/lint/text-report.ts";

const terminal = { isTTY: true, hasColors: () => true };

it.each([
  ["a terminal", terminal, {}, true],
  ["a terminal that has none", { isTTY: true, hasColors: () => false }, {}, false],
  ["a file", {}, {}, false],
  ["a file, where they are asked for", {}, { FORCE_COLOR: "1" }, true],
  ["a terminal, where they are not wanted", terminal, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ["a terminal, with NO_COLOR empty", terminal, { NO_COLOR: "" }, true],
  ["a terminal, with FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, false],
])("knows whether %s has colours", (_name, stream, env, has) => {
  expect(hasColors(stream, env)).toBe(has);
});

it("colours what a finding is, and nothing of what it says", () => {
  const report = {
    rule: "conflict",
    severity: "error",
    message: "m",
    place: { path: "a.md", line: 2, column: 3 },
  } as const;
  const plain = textReport([report], () => "one\ntwo");
  const painted = textReport([report], () => "one\ntwo", paint);
  expect(plain).not.toContain("\u001b");
  expect(painted).toContain("a.md:2:3: \u001b[31merror conflict\u001b[0m: m\n");
  expect(
    painted
      .split("\u001b")
      .map((part) => part.replace(/^\[\d+m/, ""))
      .join(""),
  ).toBe(plain);
});
