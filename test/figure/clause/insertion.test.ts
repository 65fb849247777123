import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["The ferry firm, which carried 310,000 passengers last year, adds 40 sailings.", ["background", "news"]],
  ["Rail fares, which rose by 3.8% in the spring, will be frozen.", ["background"]],
  ["The chain, whose hotels employ 620 people, is closing 12 of them.", ["background"]],
  ["The villagers, who have raised £9,400, will buy the shop.", ["news"]],
  ["The council approved a tower with 312 homes, which will be built in May.", ["news"]],
])("what stands between a subject and its verb says what that is: %s", (text, roles) => {
  const figures = extractFigures(text, { lang: "en" }).filter(({ kind }) => kind !== "date");
  expect(figures.slice(0, roles.length).map(({ role }) => role)).toEqual(roles);
});
