import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const role = (lang: string, text: string) => extractFigures(text, { lang }).find(({ kind }) => kind === "money")?.role;

it.each([
  ["fr", "Le déficit, qui avait doublé, s’élève à 12 millions d’euros."],
  ["fr", "La tonne de cacao, elle, s’échange désormais à 9 200 dollars."],
  ["pt", "O preço, que tinha caído, se situa em 12 milhões de euros."],
])("a reflexive pronoun is no “if” (%s): %s", (lang, text) => {
  expect(role(lang, text)).toBe("news");
});

it.each([
  ["fr", "Le maire partira, s’il perd 12 millions d’euros."],
  ["pt", "O preço sobe, se chegar a 12 milhões de euros."],
])("what is only supposed is no news (%s): %s", (lang, text) => {
  expect(role(lang, text)).toBe("background");
});
