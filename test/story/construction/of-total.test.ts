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

it.each([
  ["Of Iowa's 23,700 bridges, nearly 4,500 are in poor condition.", "Of Iowa's 23,700 bridges … are in poor condition"],
  ["Of the 300 jobs, 120 will go in Leeds.", "Of the 300 jobs … will go in Leeds"],
])("an English part is labelled with the total that its sentence opens with: %s", (text, label) => {
  expect(part("en", text)).toEqual(["other", null, "news", label]);
});

it("labels a part with a total that is told in passing", () => {
  const figure = extractFigures("Out of 1,400 homes inspected, 310 failed.", { lang: "en" }).at(-1);
  expect(figure && labelFigure(figure, "en")).toBe("Out of 1,400 homes inspected … failed");
});
