import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  "The family-owned group, whose four hotels employ 620 people, said bookings were up.",
  "Most voters oppose the mine, and 29% support it.",
  "The energy regulator on Thursday granted the state-owned supplier Natpower less than half of the increase it wanted.",
  "Sightings in towns rose by a fifth, while those in rural areas fell by 9%.",
])("gives no label where whose it is stands before it: %s", (text) => {
  const figure = extractFigures(text, { lang: "en" }).findLast(({ kind }) => kind !== "date");
  expect(figure && labelFigure(figure, "en", { nearest: false })).toBe("");
});

it("tells of no place what a clause with “that” tells of the noun before it", () => {
  const text =
    "They want permission for a 21-turbine wind farm in Sorrel, Co Aldmere that will cost more than €100 million.";
  const figure = extractFigures(text, { lang: "en" }).find(({ kind }) => kind === "money");
  expect(figure && labelFigure(figure, "en", { nearest: false })).not.toMatch(/^Co Aldmere/);
});

it("tells the level that a change leads to by no words of how large the change is", () => {
  const text = "The data showed a jump by a slim margin of 0.05 percent to 11.28 percent in September.";
  const figure = extractFigures(text, { lang: "en" }).find(({ amount }) => amount === 11.28);
  expect(figure && labelFigure(figure, "en", { nearest: false })).not.toMatch(/^a jump/);
});
