import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labels = (text: string) =>
  extractFigures(text, { lang: "en" }).map((figure) => labelFigure(figure, "en", { nearest: false }));

it.each([
  ["The mayor resigned and bus fares rose 4% in March.", "bus fares"],
  ["The mayor resigned and the county has approved 340 homes.", "the county has approved … homes"],
  ["The weather was poor but wheat hit $412 a tonne.", "wheat"],
  ["The mood has changed as the jobless rate rose to 5.2%.", "the jobless rate"],
  ["It emerged on Wednesday that the bridge will cost £6.8 million.", "the bridge will cost"],
  ["There was anger after the ferry line raised fares by 12%.", "the ferry line raised fares"],
  ["Protests began when the mill cut 210 jobs.", "the mill cut … jobs"],
  ["The mayor resigned and 42% of tenants have fallen behind.", "tenants have fallen behind"],
  ["The clinic said that some 85 nurses have left.", "nurses have left"],
])("labels a clause behind a conjunction with its own words: %s", (text, label) => {
  expect(labels(text)).toContain(label);
});

it.each([
  ["The number of packs holding nappies and formula rose by 19%.", "The number of packs holding nappies and formula"],
  [
    "A flute carved from a bone and found in Yukon is 13,400 years old.",
    "A flute carved from a bone and found in Yukon",
  ],
  ["A man will appear before Wexford court this morning charged with stealing £4,200.", "A man will appear"],
])("tells a clause of its own from a list, a second participle and a preposition: %s", (text, opening) => {
  expect(labels(text).at(-1)).toContain(opening);
});

it.each([
  "After a long delay, burglaries were up 18% on last year.",
  "In the 2026 budget year, burglaries were up 18%.",
])("names a subject of one word that its verb stands behind: %s", (text) => {
  expect(labels(text).at(-1)).toBe("burglaries");
});

it.each([
  ["Farmers say the harvest is the worst in years and that wheat yields are down 21%.", "wheat yields"],
  ["It is the road that the council closed in May which cost £5m.", undefined],
])("begins behind “and that”, and behind no relative pronoun: %s", (text, label) => {
  if (label) expect(labels(text).at(-1)).toBe(label);
  else expect(labels(text).at(-1)).not.toContain("the council closed");
});

it("leaves out what a reader is told to do", () => {
  expect(labels("Order before the end of May and Halden will knock off $150.").at(-1)).toBe("Halden will knock");
});

it("begins behind no “and” within the subject", () => {
  expect(labels("The average cost of food and drink will be £1,684.").at(-1)).toBe(
    "The average cost of food and drink",
  );
});
