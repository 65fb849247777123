import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const read = (lang: string, text: string) =>
  extractFigures(text, { lang }).map(({ qualifier, amount, to, unit }) =>
    [qualifier, to === undefined ? amount : `${amount}–${to}`, unit].filter(Boolean).join(" "),
  );

it.each([
  ["en", "They waited for one to two years.", ["1–2 year"]],
  ["en", "Flats come in sizes from 450 up to 900 sq ft.", ["450–900 square-foot"]],
  ["en", "Rowers eat about 2000 - 2500 calories.", ["about 2000–2500 calorie"]],
  ["en", "It takes on people, going from 1000 to 2000 hires.", ["from 1000 hires", "to 2000 hires"]],
  ["en", "Use went from about 14-18 mpg to 24 for vans.", ["about 14–18 mile-per-gallon", "24 mile-per-gallon"]],
  ["fr", "Une à deux heures suffisent.", ["2 hour"]],
  ["fr", "La flotte passe de 1000 à 2000 vélos.", ["from 1000 vélos", "to 2000 vélos"]],
  ["en", "It ran from 1998 to 2003, then from 2010 - 2014.", ["1998–2003", "from 2010–2014"]],
])("two amounts, %s: %s", (lang, text, expected) => {
  expect(read(lang, text)).toEqual(expected);
});

const amounts = (text: string) => extractFigures(text, { lang: "en" }).map(({ amount, to }) => [amount, to]);

it.each([
  [
    "Shares closed at £1.245 or 124.5p.",
    [
      [1.245, undefined],
      [1.245, undefined],
    ],
  ],
  ["A flat white costs between 85p and £1.30 here.", [[0.85, 1.3]]],
  [
    "A flat white costs 85p to 95p here.",
    [
      [0.85, undefined],
      [0.95, undefined],
    ],
  ],
])("bounds in pounds and pence are each of their own: %s", (text, read) => {
  expect(amounts(text)).toEqual(read);
});
