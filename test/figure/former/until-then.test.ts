import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) => extractFigures(text, { lang }).map(({ role }) => role);

it.each([
  ["Shoppers who had been paying £3.40 for a pint now pay £5.", ["former", "news"]],
  ["Thieves who had been stealing £3.40 a day were caught on film.", ["news"]],
  ["Thieves who had stolen £3,000 were fined £500.", ["news", "news"]],
])("what went on until then is former where an amount alike follows: %s", (text, told) => {
  expect(roles("en", text)).toEqual(told);
});

it.each([
  ["en", "Previously, a berth cost £150."],
  ["de", "Früher kostete der Liegeplatz 150 Euro."],
  ["fr", "Auparavant, la place de port coûtait 150 euros."],
  ["es", "Anteriormente, el amarre costaba 150 euros."],
  ["it", "Precedentemente il posto barca costava 150 euro."],
  ["pt", "Anteriormente, a amarração custava 150 euros."],
  ["nl", "Voorheen kostte een ligplaats 150 euro."],
])("a sentence that opens with what was before tells of no news (%s): %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["former"]);
});
