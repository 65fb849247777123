import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "en",
    "Three members of a family, including a girl, were killed and two others injured on Sunday.",
    "members of a family … were killed",
  ],
  [
    "en",
    "Eleven workers at a quarry, most of them young, were hurt on Sunday.",
    "workers at a quarry … were hurt on Sunday",
  ],
  [
    "fr",
    "Trente-sept cas de rougeole, dont deux graves, ont été confirmés dans le canton.",
    "cas de rougeole … ont été confirmés dans le canton",
  ],
])("what happens to a counted noun with its complement stands behind an aside (%s): %s", (lang, text, label) => {
  const [count] = extractFigures(text, { lang });
  expect(count && labelFigure(count, lang)).toBe(label);
});
