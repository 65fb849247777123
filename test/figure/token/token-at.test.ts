import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/figure/token/token.ts";
import { tokenFrom } from "../../../src/figure/token/token-at.ts";

const text = "Nine boats sank.";
const tokens = tokenize(text, 0, text.length, { decimal: ".", groups: "," });

describe("tokenFrom", () => {
  it.each([
    ["a token's first character", 5, 1],
    ["the middle of one", 6, 2],
    ["the space before one", 4, 1],
    ["the end", 40, 4],
  ])("finds the first token from %s on", (_, offset, expected) => {
    expect(tokenFrom(tokens, offset)).toBe(expected);
  });
});
