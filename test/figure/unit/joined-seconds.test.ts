import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const read = (text: string) => extractFigures(text, { lang: "en" }).map(({ amount, unit }) => [amount, unit]);

it.each([
  ["There was a 4.3-second delay at the gate.", [[4.3, "second"]]],
  ["She shot a 20-second clip.", [[20, "second"]]],
  ["It has a 3.5 second sprint.", [[3.5, "second"]]],
  ["The second half is over, and the second-hand shop shut.", []],
])("seconds by a word that is mostly an ordinal: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
