import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { selectFigures } from "../../../src/story/select.ts";

it.each([
  ["en", "Starters: Doro Lind (12.4 ppg, 3.1 rpg), Ada Venn (0.7 WAR).", ["12.4 ppg", "3.1 rpg", "0.7 WAR"]],
  ["fr", "Doro Lind (12,4 ppg) et Ada Venn (0,7 WAR) ont joué.", ["12,4 ppg", "0,7 WAR"]],
])("a player's numbers in brackets are read, and on no card (%s): %s", (lang, text, said) => {
  const figures = extractFigures(text, { lang });
  expect(figures.map(({ source }) => source.text)).toEqual(said);
  expect(selectFigures(figures)).toEqual([]);
});

it.each(["It runs Kelmo (3.1 LTS is the latest) now.", "The lens (f 1.4 USM) is new.", "Lind scored 12.4, USA said."])(
  "is none: %s",
  (text) => {
    expect(extractFigures(text, { lang: "en" })).toEqual([]);
  },
);
