import { describe, expect, it } from "vitest";
import { collapsed, spaced } from "../../../src/story/sentence/blanks.ts";

describe("blanks", () => {
  const text = " 12\u00a0%\u202f \n des\tmots  ici, \u2009là\u00a0";

  it("are spaces where they stand", () => {
    expect(spaced(text)).toBe(text.replace(/\s/g, " "));
  });

  it("are one space in a row, and none at an end", () => {
    expect(collapsed(text)).toBe("12 % des mots ici, là");
    expect(collapsed("\u00a0\u00a0a\u00a0b")).toBe("a b");
  });
});
