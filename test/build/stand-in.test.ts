import { expect, test } from "vitest";
import { standIns } from "../../src/build/stand-in.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";

const file = {
  name: "a.og.0123456789abcdef.png",
  digest: "0123456789abcdef",
  article: "a.md",
  card: { ...sampleCards.trio, source: { author: "Ana Roe" }, portrait: { src: "broken.jpg" } },
  size: "og" as const,
  width: 1200,
  height: 630,
  theme: "ink",
  format: "png" as const,
};

test("a card whose author's portrait cannot be drawn is first drawn without it, then as a cover", () => {
  const others = [...standIns(file)];
  expect(others.map(({ card, theme }) => [card.template, card.portrait, theme])).toEqual([
    ["trio", undefined, "ink"],
    ["cover of keyfigures", undefined, "ink"],
    ["cover of keyfigures", undefined, "paper"],
  ]);
  const { portrait: _, ...faceless } = file.card;
  expect([...standIns({ ...file, card: faceless })].map(({ card }) => card.template)).toEqual([
    "cover of keyfigures",
    "cover of keyfigures",
  ]);
});
