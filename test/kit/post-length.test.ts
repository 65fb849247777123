import { describe, expect, it } from "vitest";
import { emojiInBytes, graphemes, weighted } from "../../src/kit/post-length.ts";

describe("weighted", () => {
  // The examples of https://docs.x.com/fundamentals/counting-characters, and neighbours.
  it.each([
    ["Hello, café", 11],
    ["cafe\u0301", 4],
    ["日本", 4],
    ["한국어", 6],
    ["👍", 2],
    ["👨‍👩‍👧‍👦", 2],
    ["🇫🇷", 2],
    ["1️⃣", 2],
    ["€10", 4],
    ["“10”", 4],
  ])("counts %s as %i", (text, length) => {
    expect(weighted(text)).toBe(length);
  });

  it("counts each link as 23, however long it is", () => {
    const url = `https://example.org/${"a".repeat(200)}/`;
    expect(weighted(`Read ${url}`, url)).toBe(28);
  });
});

describe("addresses that are not the post's link", () => {
  it("count as links on X, with and without their scheme", () => {
    expect(weighted("Booking.com gagne")).toBe(29);
    expect(weighted("https://a.example/x et b.example/y")).toBe(50);
    expect(weighted("1.5 Md, S.p.A., 3.2.1")).toBe(21);
  });

  it("count as links on Mastodon with their scheme alone", () => {
    expect(graphemes("Booking.com gagne", undefined, 23)).toBe(17);
    expect(graphemes("https://a.example/x !", "https://b.example/", 23)).toBe(25);
  });
});

it("Threads counts an emoji as its bytes", () => {
  expect(emojiInBytes("é 👍 日本")).toBe(2 + 4 + 3);
  expect(emojiInBytes("👨‍👩‍👧‍👦")).toBe(25);
});

describe("graphemes", () => {
  it("counts what a reader sees as one", () => {
    expect(graphemes("👨‍👩‍👧‍👦 é")).toBe(3);
    expect(graphemes("Lire https://a.example/b", "https://a.example/b", 23)).toBe(28);
    expect(graphemes("Lire https://a.example/b", "https://a.example/b")).toBe(24);
  });
});
