import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const amounts = (lang: string, markdown: string) => extractFigures(markdown, { lang }).map(({ amount }) => amount);

it.each([
  ["de", "64.000 kamen am Wochenende zum Deichfest.", [64_000]],
  ["de", "3.500 gingen am Samstag auf die Straße.", [3500]],
  ["nl", "64.000 kwamen dit weekend naar de kermis.", [64_000]],
  // A paragraph that begins with a number and an adjective counts the noun behind it.
  ["de", "3.500 neuen Wohnungen fehlt der Strom.", [3500]],
])("a number in front of its verb counts who does it (%s): %s", (lang, text, expected) => {
  expect(amounts(lang, text)).toEqual(expected);
});

it.each([
  ["Pupil numbers fell by 340 last autumn.", [340]],
  ["Burglaries rose by 48.", [48]],
  // What a rate or an index moves by is no count.
  ["The mortgage rate fell by 40.", []],
  ["The FTSE rose by 40.", []],
])("in English how far a number went needs no noun: %s", (text, expected) => {
  expect(amounts("en", text)).toEqual(expected);
});

it.each([
  ["fr", "Le nombre d'inscrits, selon le rectorat, est passé à 1 240.", [1240]],
  ["fr", "Le nombre d'inscrits, qui stagnait depuis des années, est monté à 1 240.", [1240]],
])("a number has its level behind what is said of it (%s): %s", (lang, text, expected) => {
  expect(amounts(lang, text)).toEqual(expected);
});

it.each([
  ["Pupil numbers are up 340 on last year.", [340]],
  ["Attendance was down 64 on the same weekend last year.", [64]],
  ["The shares were up 12 at the close.", []],
])("how far a number is up needs no noun in English: %s", (text, expected) => {
  expect(amounts("en", text)).toEqual(expected);
});

it.each([
  ["The death toll from the floods has climbed to 14 according to the ministry.", [14]],
  ["The way to the farm is 14 according to the map.", []],
])("the dead are counted where it is said who says so: %s", (text, expected) => {
  expect(amounts("en", text)).toEqual(expected);
});

it.each([
  ["it", "I visitatori sono stati 64.230: un primato."],
  ["es", "Los visitantes fueron 64.230: un récord."],
  ["fr", "Les visiteurs ont été 64 230 : un record."],
  ["en", "Visitors numbered 64,230: a record."],
])("so many there have been (%s): %s", (lang, text) => {
  expect(amounts(lang, text)).toEqual([64_230]);
});
