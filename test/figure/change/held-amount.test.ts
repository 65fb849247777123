import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { formatFigure } from "../../../src/figure/format/format.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const last = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).at(-1);
  return figure && [formatFigure(figure, { locale: lang }).value, labelFigure(figure, lang)];
};

it.each([
  [
    "de",
    "Der Händler Nordkauf senkt die Preise für 1.200 Produkte um 15 Prozent.",
    "−15%",
    "Der Händler Nordkauf senkt die Preise für 1.200 Produkte",
  ],
  [
    "de",
    "Die Löhne der Lokführer stiegen in zwei Stufen um 6,5 Prozent.",
    "+6.5%",
    "Die Löhne der Lokführer stiegen in zwei Stufen",
  ],
  [
    "nl",
    "De supermarkt Noordkoop verlaagt de prijzen van 1.200 producten met 15 procent.",
    "−15%",
    "De supermarkt Noordkoop verlaagt de prijzen van 1.200 producten",
  ],
  [
    "nl",
    "De lonen van de machinisten stegen in twee stappen met 6,5 procent.",
    "+6.5%",
    "De lonen van de machinisten stegen in twee stappen",
  ],
  ["en", "The shop cut the prices of 300 products by 15%.", "−15%", "The shop cut the prices of 300 products"],
  ["en", "The shop raised the price for 300 products by £2.", "+£2", "The shop raised the price for 300 products"],
  // "auf" leads to a level of its own.
  [
    "de",
    "Die Preise stiegen auf 1.200 Euro bei einer Quote von 15 Prozent.",
    "15%",
    "Die Preise stiegen auf 1.200 Euro bei einer Quote",
  ],
])("what a preposition holds parts no change from its verb (%s): %s", (lang, text, value, label) => {
  expect(last(lang, text)).toEqual([value, label]);
});
