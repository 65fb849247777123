import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labels = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind !== "duration")
    .map((figure) => labelFigure(figure, lang));

it.each([
  [
    "de",
    "Die Sanierung der Halle, die im Mai beginnen sollte, kostet nach neuer Schätzung des Amts 8,7 Millionen Euro.",
    ["Die Sanierung der Halle … kostet nach neuer Schätzung des Amts"],
  ],
  [
    "nl",
    "De partij, die al twaalf jaar regeert, komt uit op 23,4 procent en verliest daarmee 9,1 procentpunt.",
    ["De partij", "De partij … verliest daarmee"],
  ],
])("a verb behind a relative clause has the subject before that (%s): %s", (lang, text, expected) => {
  expect(labels(lang, text)).toEqual(expected);
});

it("whoever acts in the relative clause is no subject of the verb behind it", () => {
  const text = "Door de koop, waarover de toezichthouder zich nog moet buigen, ontstaat een keten met 247 winkels.";
  expect(labels("nl", text)).toEqual(["ontstaat een keten met … winkels"]);
});
