import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const part = (lang: string, text: string) => {
  const [total, figure] = extractFigures(text, { lang });
  return [total?.role, figure?.unit, figure?.role, figure && labelFigure(figure, lang)];
};

it.each([
  [
    "de",
    "Von den 15 Milliarden Euro, die der Bund nach der Flut zugesagt hatte, sind bislang erst 3,9 Milliarden abgerufen worden.",
    ["other", "EUR", "news", "Von den 15 Milliarden Euro … sind bislang erst … abgerufen worden"],
  ],
  [
    "de",
    "Von den 15 Milliarden Euro für den Aufbau fließen 5 Milliarden nach Bayern.",
    ["other", "EUR", "news", "Von den 15 Milliarden Euro für den Aufbau fließen … nach Bayern"],
  ],
  [
    "nl",
    "Van de 1,8 miljard euro die het kabinet toezegde, is tot nu toe 390 miljoen uitgekeerd.",
    ["former", "EUR", "news", "Van de 1,8 miljard euro … is tot nu toe … uitgekeerd"],
  ],
])("a part of a sum is told with that sum (%s): %s", (lang, text, expected) => {
  expect(part(lang, text)).toEqual(expected);
});
