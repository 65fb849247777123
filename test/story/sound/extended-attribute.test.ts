import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("begins no label within what stands before a noun as its adjective", () => {
  const [load] = extractFigures("Ein mit 22 Tonnen Papier beladener Sattelzug kam von der Fahrbahn ab.", {
    lang: "de",
  });
  expect(load && labelFigure(load, "de")).not.toContain("beladener");
});

it("keeps a connective with what it leads on to", () => {
  const [change] = extractFigures("Die Miete steigt, und zwar um 12 Prozent.", { lang: "de" });
  expect(change && labelFigure(change, "de")).toBe("Die Miete steigt");
});

it.each(["Bei einem Unfall auf der A 45 nahe Wilnsdorf starb ein Mann.", "Auf der B 3 unweit Celle starb ein Mann."])(
  "counts nothing in the number of a road: %s",
  (text) => {
    expect(extractFigures(text, { lang: "de" })).toEqual([]);
  },
);
