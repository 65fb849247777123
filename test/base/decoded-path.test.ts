import { expect, it } from "vitest";
import { decodedPart, decodedPath } from "../../src/base/decoded-path.ts";

it("decodes a path, and says of one that is no UTF-8 that it cannot", () => {
  expect(decodedPath("/caf%C3%A9.jpg")).toBe("/café.jpg");
  expect(decodedPath("/caf%E9.jpg")).toBeUndefined();
});

it("decodes a piece of a URL, or leaves it as it is", () => {
  expect(decodedPart("p%40ss%2Fword")).toBe("p@ss/word");
  expect(decodedPart("100%")).toBe("100%");
});
