import { expect, test } from "vitest";
import { typographic } from "../../src/card/typography.ts";

test.each([
  ["the commuters' trains", "the commuters’ trains"],
  ["Drivers'", "Drivers’"],
  ["It's the drivers' strike", "It’s the drivers’ strike"],
  ["He said 'no' twice", "He said 'no' twice"],
  ["the '90s dogs' tails", "the '90s dogs' tails"],
  ["5' 10", "5' 10"],
  ["A line\tand a\n break", "A line and a break"],
  ["Cafe\u0301 — “noir”", "Café — “noir”"],
  ["Be\u00adtween 5\u00a0% and\u200b 6\u202f€", "Be\u00adtween 5\u00a0% and 6\u202f€"],
  ["Over\u0085 there\u2028now", "Over there now"],
])("%s is set as %s", (typed, set) => {
  expect(typographic(typed, "en")).toBe(set);
});
