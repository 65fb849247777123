import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["nl", "In 1996 en 2003 won zij de beker.", []],
  ["nl", "In 1996, 1999 en 2003 verloor zij de finale.", []],
  ["en", "In 1996 and 2003 growers lost their harvest.", []],
  ["fr", "Entre 1700 et 2000 personnes ont défilé.", [1700]],
])("the last of several years counts nothing behind it (%s): %s", (lang, text, amounts) => {
  const figures = extractFigures(text, { lang }).filter(({ kind }) => kind !== "date");
  expect(figures.map(({ amount }) => amount)).toEqual(amounts);
});
