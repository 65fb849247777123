import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const role = (lang: string, text: string) => extractFigures(text, { lang }).find(({ kind }) => kind === "date")?.role;

it.each([
  ["fr", "Le prix n’avait presque pas bougé jusqu’en 2023."],
  ["es", "El precio apenas había variado hasta 2023."],
  ["it", "Il prezzo era quasi fermo fino al 2023."],
])("an end that is past only says when (%s): %s", (lang, text) => {
  expect(role(lang, text)).toBe("date");
});

it.each([
  ["fr", "Le pont restera fermé jusqu’en 2029."],
  ["es", "El puente seguirá cerrado hasta 2029."],
])("an end to come is news (%s): %s", (lang, text) => {
  expect(role(lang, text)).toBe("news");
});

it.each([
  ["If the 2017 Clean Rivers and Lakes Act expires, bills go up.", "date"],
  ["The 2027 opening of the bridge is near.", "news"],
])("a year between its article and a name is no milestone: %s", (text, expected) => {
  expect(role("en", text)).toBe(expected);
});
