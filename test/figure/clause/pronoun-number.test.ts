import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const last = (text: string) => extractFigures(text, { lang: "en" }).at(-1);

it.each([
  ["Bus fares have risen again. They went up by 8% in March.", "Bus fares"],
  ["The tunnel is finished. It is 3.4 miles long.", "The tunnel"],
  ["Harrow Foods has put up its prices. It made a profit of £5 million last year.", "Harrow Foods"],
  ["The Greens lost badly. They took 14% of the vote.", "The Greens"],
  ["The farm in Kent was sold last week. It fetched £4.2m at auction.", "The farm in Kent"],
  ["The owner was fined on Tuesday. He must pay £4,000.", "The owner"],
])("a pronoun stands for the subject of the sentence before: %s", (text, expected) => {
  expect(last(text)?.source.antecedent?.text).toBe(expected);
});

it.each([
  // Two nouns may be meant.
  "The council has bought the airport. It will cost £5 million.",
  "The council has sold 40 houses. They cost £5 million.",
  "Harrow has bought Tansy. It cost £5 million.",
  // It stands for nobody who says so, and for no one where it is somebody.
  "The mill said orders were weak. It will cost £5 million.",
  "The minister spoke on Monday. It will cost £3.2 million.",
  "The firm is growing fast. They hired 40 people last year.",
  // It stands for nothing.
  "The road was damaged in the floods. It took 40 workers to mend.",
  "The road was damaged in the floods. It was 30 degrees in the shade.",
  "The road was damaged in the floods. It is expected that repairs cost £5 million.",
])("nothing tells whom it means: %s", (text) => {
  expect(last(text)?.source.antecedent).toBeUndefined();
});

it("labels what a pronoun does with whom it stands for", () => {
  const figure = last("The new library opened on Monday. It has 12,000 books.");
  expect(figure && labelFigure(figure, "en")).toBe("The new library … has … books");
});
