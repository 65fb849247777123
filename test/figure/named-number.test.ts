import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

const read = (text: string, lang: string) => extractFigures(text, { lang }).map(({ source }) => source.text);

it.each([
  ["en", "Sailor’s Eleven box office takings came to $12m.", ["$12m"]],
  ["en", "Wales won the Six Nations match by a late try.", []],
  ["en", "He leads the Big Four accountants.", []],
  ["fr", "Le stade accueille les Six Nations en mars.", []],
])("a number with a capital amid a sentence is of a name (%s): %s", (lang, text, expected) => {
  expect(read(text, lang)).toEqual(expected);
});

it.each([
  ["en", "Six nations signed the pact.", ["Six nations"]],
  ["it", "Bergamo Cinque anni di reclusione per la truffa.", ["Cinque anni"]],
])("and counts at a sentence’s start (%s): %s", (lang, text, expected) => {
  expect(read(text, lang)).toEqual(expected);
});
