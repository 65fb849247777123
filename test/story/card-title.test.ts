import { expect, it } from "vitest";
import { cardTitle } from "../../src/story/card-title.ts";

it.each([
  ["Winter fares | The Harbour Post", "Winter fares"],
  ["Winter fares – the harbour post", "Winter fares"],
  ["Life at The Harbour Post", "Life at The Harbour Post"],
  ["The Harbour Post", "The Harbour Post"],
  ["Winter fares | Another Paper", "Winter fares | Another Paper"],
])("a card's title leaves out the name of its site: %s", (title, shown) => {
  expect(cardTitle(title, "The Harbour Post")).toBe(shown);
});

it("a title stays where the site has no name", () => {
  expect(cardTitle("Winter fares | Us", undefined)).toBe("Winter fares | Us");
});
