import { expect, it } from "vitest";
import { isTorn, unquoted } from "../../../src/story/sound/torn.ts";

it.each([
  ["une liste 'gilets … des voix", true],
  ["Keeper 'delays return", true],
  ["une liste 'gilets jaunes' … des voix", false],
  ["The drivers' union asked", false],
  ["i clan della 'ndrangheta", false],
  ["'s Avonds kwamen er … mensen", false],
])("a straight quote that opens closes again: %s", (label, expected) => {
  expect(isTorn(label)).toBe(expected);
});

it.each([
  ["'s Avonds kwamen er … mensen", "'s Avonds kwamen er … mensen"],
  ["‘Wij kijken naar", "Wij kijken naar"],
])("a label loses the quote that closes behind it, and no apostrophe: %s", (label, expected) => {
  expect(unquoted(label)).toBe(expected);
});
