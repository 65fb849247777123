import { expect, test } from "vitest";
import { unitGroup } from "../../../src/figure/unit/unit-group.ts";

test.each([
  ["megawatt", "power"],
  ["kilowatt-hour", "energy"],
  ["mile", "length"],
  ["acre", "area"],
  ["barrel", "volume"],
  ["celsius", "temperature"],
  ["USD", undefined],
  ["constructor", undefined],
])("%s is of %s", (unit, group) => {
  expect(unitGroup(unit)).toBe(group);
});
