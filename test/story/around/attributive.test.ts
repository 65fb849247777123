import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const last = (text: string) => {
  const figure = extractFigures(text, { lang: "en" }).at(-1);
  return figure && labelFigure(figure, "en", { nearest: false });
};

it.each([
  ["A basket of 79 items cost £126.87.", "A basket of 79 items cost"],
  [
    "The toll on the bridge and the region's six other spans will double to $8.",
    "The toll on the bridge and the region's six other spans",
  ],
  ["A group of 12 villages has raised $40,000.", "A group of 12 villages has raised"],
  ["The toll from 30 storms has climbed to 1,400.", "The toll from 30 storms"],
  ["The waiting list at 12 hospitals has climbed to 1,400.", "The waiting list at 12 hospitals"],
  [
    "A poll of 1,900 voters shows the Reds leading the Blues by 9%.",
    "A poll of 1,900 voters shows the Reds leading the Blues",
  ],
])("a count that a preposition holds in the subject is of its phrase: %s", (text, label) => {
  expect(last(text)).toBe(label);
});

it.each([
  [
    "nl",
    "Voor de bouw van 4.300 woningen reserveert de provincie 290 miljoen euro.",
    "Voor de bouw van 4.300 woningen reserveert de provincie",
  ],
  ["nl", "Voor 70 scholen trekt de minister 12 miljoen euro uit.", "Voor 70 scholen trekt de minister … uit"],
  ["de", "Für 70 Schulen stellt die Stadt 12 Millionen Euro bereit.", "Für 70 Schulen stellt die Stadt … bereit"],
])("a count in what a clause opens with, where verbs come second, is of its phrase (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  // The subject itself is what is counted.
  [
    "More than 2,100 drivers will strike after rejecting a 3.2% pay offer.",
    "drivers will strike after rejecting … pay offer",
  ],
])("a count that opens its clause is its subject: %s", (text, label) => {
  expect(last(text)).toBe(label);
});

it.each([
  ["fr", "La plaquette de 250 grammes se vend 2,74 euros.", "La plaquette de 250 grammes se vend"],
  ["it", "Un appartamento di 60 metri quadri costa 950 euro al mese.", "Un appartamento di 60 metri quadri costa"],
  ["nl", "Een pak van 500 gram kostte gemiddeld 8,69 euro.", "Een pak van 500 gram kostte gemiddeld"],
])("how large a subject is goes with it (%s): %s", (lang, text, label) => {
  const price = extractFigures(text, { lang }).find(({ kind }) => kind === "money");
  expect(price && labelFigure(price, lang, { nearest: false })).toBe(label);
});
