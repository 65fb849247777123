import { describe, expect, it } from "vitest";
import { hasWord } from "../../../src/figure/token/has-word.ts";
import { tokenize } from "../../../src/figure/token/token.ts";

const text = "Nine of the ten Boats sank";
const tokens = tokenize(text, 0, text.length, { decimal: ".", groups: "," });

describe("hasWord", () => {
  it("finds a word in small letters, in a set or a map", () => {
    expect(hasWord(tokens, new Set(["boats"]))).toBe(true);
    expect(hasWord(tokens, new Map([["nine", 9]]))).toBe(true);
    expect(hasWord(tokens, new Set(["Boats"]))).toBe(false);
  });

  it("looks from the first token to before the next, and no further than the sentence", () => {
    const words = new Set(["boats"]);
    expect(hasWord(tokens, words, 0, 4)).toBe(false);
    expect(hasWord(tokens, words, 4, 5)).toBe(true);
    expect(hasWord(tokens, words, 5)).toBe(false);
    expect(hasWord(tokens, words, -3, 40)).toBe(true);
  });
});
