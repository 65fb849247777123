import { describe, expect, it } from "vitest";
import { sizeGiven } from "../../src/cli/size-option.ts";

describe("--size", () => {
  it.each([
    ["og", "og"],
    ["1600x900", "1600x900"],
    ["1600X900", "1600x900"],
    ["1600×900", "1600x900"],
    ["0640x0360", "640x360"],
    ["4000x4000", "4000x4000"],
    ["320x1280", "320x1280"],
  ])("takes %s", (given, size) => {
    expect(sizeGiven(given)).toBe(size);
  });

  it.each([
    ["ogg", "Did you mean og?"],
    ["", "It is one of og, wide,"],
    ["0", "Pixels are two whole numbers"],
    ["12x", "Pixels are two whole numbers"],
    ["x900", "It is one of og"],
    ["1600x900x2", "Pixels are two whole numbers"],
    ["1600.5x900", "Pixels are two whole numbers"],
    ["-1600x900", "Pixels are two whole numbers"],
    ["1e3x900", "Pixels are two whole numbers"],
    ["0x0", "Its width is under what a card is composed for: 320 to 4000 pixels."],
    ["100000x1", "Its width is over what a card is composed for"],
    ["1600x1", "Its height is under what a card is composed for"],
    ["4001x2000", "Its width is over"],
    [`${"9".repeat(400)}x900`, "Its width is over"],
    ["4000x999", "One side is 4 times the other at most."],
    ["400x1601", "One side is 4 times the other at most."],
  ])("refuses %s", (given, message) => {
    expect(() => sizeGiven(given)).toThrow(message);
  });
});
