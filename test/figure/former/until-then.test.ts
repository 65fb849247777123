import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["Shoppers who had been paying £3.40 for a pint now pay £5.", ["former", "news"]],
  ["Thieves who had been stealing £3.40 a day were caught on film.", ["news"]],
  ["Thieves who had stolen £3,000 were fined £500.", ["news", "news"]],
])("what went on until then is former where an amount alike follows: %s", (text, roles) => {
  expect(extractFigures(text, { lang: "en" }).map(({ role }) => role)).toEqual(roles);
});
