import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["pt", "Reduzidos a dez, os leões, que não perdiam fora há 14 jogos, caíram perante 9.800 adeptos.", /^caíram/],
  [
    "it",
    "Nei giorni di punta, in cui arrivano 90 persone, che rappresentano il 58% degli accessi, hanno atteso 300 pazienti.",
    /^hanno atteso/,
  ],
])("behind a relative clause between commas no verb stands without its subject (%s): %s", (lang, text, verb) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).not.toMatch(verb);
});

it.each([
  "With the help of a mobile scanner and detector dog Tessa they discovered 84 kg of cocaine.",
  "With the help of a new machine the hospital treats 84 patients a day.",
])("how something was done is no subject: %s", (text) => {
  const [figure] = extractFigures(text, { lang: "en" });
  expect(figure && labelFigure(figure, "en", { nearest: false })).toBe("");
});
