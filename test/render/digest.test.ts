import { expect, test } from "vitest";
import { cardFileName, digestCard } from "../../src/render/digest.ts";
import { sample } from "../card/sample.ts";

const digest = digestCard({ card: sample, theme: "paper", size: "og", format: "png" });

test("a digest does not depend on the order of keys, nor on members that are undefined", () => {
  const { template, lang, ...rest } = sample;
  const reordered = { ...rest, standfirst: undefined, lang, template } as typeof sample;
  expect(digestCard({ card: reordered, size: "og" })).toBe(digest);
});

test.each([
  ["the title", { card: { ...sample, title: "Autre" } }],
  ["the alt text, which is embedded", { card: { ...sample, alt: "Autre" } }],
  ["the theme", { theme: "ink" }],
  ["one colour of the theme", { theme: { extends: "paper", colors: { accent: "#005a9c" } } }],
  ["a font of the theme", { theme: { extends: "paper", fonts: { headline: "@fontsource/libre-franklin" } } }],
  ["the size", { size: "square" as const }],
  ["the format", { format: "webp" as const }],
])("%s changes the digest", (_what, change) => {
  expect(digestCard({ card: sample, theme: "paper", size: "og", format: "png", ...change })).not.toBe(digest);
});

test("a brand without changes draws what its base draws", () => {
  expect(digestCard({ card: sample, theme: { extends: "paper" }, size: "og" })).toBe(digest);
});

test("a file name says whose card it is, for where, and which version", () => {
  expect(cardFileName("openai-cerebras", "og", "3f9c2a71b0de4581")).toBe("openai-cerebras.og.3f9c2a71b0de4581.png");
  expect(cardFileName("a", "portrait", "00", "jpeg")).toBe("a.portrait.00.jpg");
});
