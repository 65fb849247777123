import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const read = (text: string, lang: string) => extractFigures(text, { lang }).map(({ source }) => source.text);

it.each([
  ["en", "The carrier ordered 70 Boeing 737-800 planes.", []],
  ["en", "Boeing showed a new 787 aircraft to its 40 guests.", ["40 guests"]],
  ["fr", "La compagnie a reçu un Boeing 737-500 pour 40 millions d’euros.", ["40 millions d’euros"]],
])("a number of a series of aircraft counts nothing (%s): %s", (lang, text, expected) => {
  expect(read(text, lang)).toEqual(expected.length ? expected : expect.not.arrayContaining(["800 planes"]));
});

it("a number of that size counts elsewhere", () => {
  expect(read("The school took in 787 pupils.", "en")).toEqual(["787 pupils"]);
});
