import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labelOf = (text: string, lang: string) => {
  const figure = extractFigures(text, { lang }).find(({ role, kind }) => role === "news" && kind !== "date");
  return figure && labelFigure(figure, lang);
};

describe("what a verb changes, where its clause is too long", () => {
  it.each([
    [
      "en",
      "The Gull Lines board voted 8-3 last night to raise the summer round-trip fare to Gull Island from $7.70 to $9.25.",
      "the summer round-trip fare to Gull Island",
    ],
    [
      "en",
      "The Gull Lines board voted 8-3 last night to raise its own summer round-trip fare to Gull Island from $7.70 to $9.25.",
      "",
    ],
    ["en", "It said that it would raise the round-trip fare to $9.25.", "the round-trip fare"],
  ])("%s: %s", (lang, text, label) => {
    expect(labelOf(text, lang)).toBe(label);
  });
});
