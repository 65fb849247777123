import { expect, test } from "vitest";
import { typographic } from "../../src/card/typography.ts";

test.each([
  ["the commuters' trains", "the commuters’ trains"],
  ["Drivers'", "Drivers’"],
  ["It's the drivers' strike", "It’s the drivers’ strike"],
  ["He said 'no' twice", "He said 'no' twice"],
  ["the '90s dogs' tails", "the '90s dogs' tails"],
  ["5' 10", "5' 10"],
])("%s is set as %s", (typed, set) => {
  expect(typographic(typed, "en")).toBe(set);
});
