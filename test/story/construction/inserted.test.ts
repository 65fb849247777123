import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "The ferry firm, which sails to Arran, adds 40 sailings to its timetable.",
    "The ferry firm … adds … sailings to its timetable",
  ],
  [
    "Pellow Foods, based in Redruth, spends £4.2m on research and makes 40,000 pasties.",
    "Pellow Foods … spends … on research",
  ],
  ["The airline, whose pilots want to strike, flies 2.1 million passengers.", "The airline … flies … passengers"],
  [
    "The town of Leek, where the mill closed, gains 140 jobs from the new depot.",
    "The town of Leek … gains … jobs from the new depot",
  ],
  ["The council, led by Labour, plans to spend £12 million on roads.", "The council … plans to spend … on roads"],
])("behind an insertion stands the verb of the subject before it: %s", (text, label) => {
  const [figure] = extractFigures(text, { lang: "en" });
  expect(figure && labelFigure(figure, "en")).toBe(label);
});

it("takes the members of a list within an insertion for no verbs", () => {
  const [count] = extractFigures("The firm, which makes toys, games and 300 puzzles a day, is growing.", {
    lang: "en",
  });
  expect(count && labelFigure(count, "en")).not.toContain("The firm … games");
});

it.each([
  ["The company, which owns 40 pubs, raised its forecast by 10% to £12 million.", "The company … raised its forecast"],
  [
    "Harrow Foods, chief executive Ann Dell said, lifted its dividend by 3 pence to 14 pence.",
    "Harrow Foods … lifted its dividend",
  ],
  ["The waiting list, the trust said on Thursday, fell by 2,300 to 41,700.", "The waiting list"],
])("the level behind a change is of what was changed: %s", (text, label) => {
  const level = extractFigures(text, { lang: "en" }).at(-1);
  expect(level && labelFigure(level, "en")).toBe(label);
});
