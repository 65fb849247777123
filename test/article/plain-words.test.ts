import { expect, it } from "vitest";
import { plainWords } from "../../src/article/plain-words.ts";

it.each([
  ["10 milliards** de dollars", "10 milliards de dollars"],
  ["[10 milliards](/a) de *dollars*", "10 milliards de dollars"],
  ["10 milliards[^1]\n> de dollars", "10 milliards de dollars"],
  ["10 milliards<sup>1</sup> de&nbsp;dollars", "10 milliards de\u00a0dollars"],
  ["10[1] mil\u00adliards  de dollars", "10 milliards de dollars"],
  ["[10 km<sup>2</sup>", "10 km²"],
  ["5\\* et\\&", "5* et&"],
])("%s", (markdown, words) => {
  expect(plainWords(markdown)).toBe(words);
});
