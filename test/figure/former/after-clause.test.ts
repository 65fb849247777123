import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const money = (text: string) => extractFigures(text, { lang: "en" }).filter(({ kind }) => kind === "money");

it.each([
  ["Growers blocked the road on Monday after prices fell to $85 at the market.", ["news"]],
  ["The shop closed in May after its takings slumped to £300 a week.", ["news"]],
  ["The dairy lifted its forecast after hot weather pushed profit up to £31m.", ["news"]],
  ["The dairy cut its forecast after dear milk drove profit down to £31m.", ["news"]],
  ["The fund closed after a fall to £300m.", ["former"]],
  ["Profit recovered to £9m after it had slumped to £3m.", ["news", "former"]],
  ["Profit rose to £9m after a loss of £3m.", ["news", "former"]],
])("a clause behind “after” tells what has come about: %s", (text, roles) => {
  expect(money(text).map(({ role }) => role)).toEqual(roles);
});

it("labels what a clause behind “after” tells with its own words, where an amount stands before it", () => {
  const [, level] = money("Growers who had been getting $240 blocked the road after prices fell to $85 at the market.");
  expect(level && labelFigure(level, "en")).toBe("prices … at the market");
});

it.each([
  [
    "Households in Auckland face a bill of $4,180 from July after councillors backed a 6.8% increase on Wednesday night.",
    "councillors backed … increase on Wednesday night",
  ],
  ["Rates will go up in July, after councillors approved a 7.5% increase.", "councillors approved … increase"],
])("labels a change in such a clause by who decided on it: %s", (text, label) => {
  const change = extractFigures(text, { lang: "en" }).find(({ kind }) => kind === "percent");
  expect(change && labelFigure(change, "en")).toBe(label);
});

it("cuts no label between a subject behind “after” and its verb", () => {
  const text =
    "Households will pay 9.8% more for electricity from 1 April after the state energy regulator on Thursday granted Natpower a bigger rise.";
  const change = extractFigures(text, { lang: "en" }).find(({ kind }) => kind === "percent");
  expect(change && labelFigure(change, "en")).toBe("Households will pay … more for electricity from 1 April");
});

it.each([
  [
    "Bills for a typical household will rise by £64 a year from January after the watchdog lifted its price cap by 4%.",
    "the watchdog lifted its price cap",
  ],
  ["The firm will close 12 shops when its sales fall by 8%.", "its sales fall"],
  // A pronoun's clause goes on from the subject.
  ["The firm will close 12 shops after it lost £3m.", "The firm will close 12 shops after it lost"],
])("a clause that says when has a subject of its own: %s", (text, label) => {
  const figure = extractFigures(text, { lang: "en" }).at(-1);
  expect(figure && labelFigure(figure, "en")).toBe(label);
});
