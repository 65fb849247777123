import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["nl", "Hij zou 1,2 miljoen euro van zijn baas hebben gestolen."],
  ["de", "Er soll 1,2 Millionen Euro von seinem Chef veruntreut haben."],
])("no label says from whom, without who and what: %s: %s", (lang, markdown) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure && labelFigure(figure, lang)).toBe("");
});

it("keeps the phrase that a verb needs", () => {
  const [figure] = extractFigures(
    "Bij een botsing bij Leiden zijn zondag twee mannen van 18 en 22 jaar om het leven gekomen.",
    {
      lang: "nl",
    },
  );
  expect(figure && labelFigure(figure, "nl")).toBe(
    "Bij een botsing bij Leiden zijn zondag … mannen … om het leven gekomen",
  );
});

it("has no half of a verb whose change it leaves out", () => {
  const figures = extractFigures("Der Absatz ging um 3 Prozent auf 1,7 Milliarden Euro zurück.", { lang: "de" });
  const level = figures.find(({ kind }) => kind === "money");
  expect(level && labelFigure(level, "de")).toBe("Der Absatz");
});

it("leaves out a Dutch auxiliary with the verb of a change", () => {
  const figures = extractFigures("De koers is maandag met 6 procent gekelderd tot 52.300 dollar.", { lang: "nl" });
  const level = figures.find(({ kind }) => kind === "money");
  expect(level && labelFigure(level, "nl")).toBe("De koers");
});

it("closes a share’s clause before the one that goes on from it", () => {
  const figures = extractFigures(
    "2030 sollen 80 Prozent der Dörfer in Kärnten einen Anschluss haben, derzeit sind es 31 Prozent.",
    { lang: "de" },
  );
  expect(figures.at(-1) && labelFigure(figures.at(-1) as (typeof figures)[number], "de")).toBe(
    "der Dörfer in Kärnten einen Anschluss haben",
  );
});
