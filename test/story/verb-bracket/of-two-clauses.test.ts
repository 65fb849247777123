import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (text: string) => {
  const [figure] = extractFigures(text, { lang: "de" });
  return figure && labelFigure(figure, "de");
};

it("makes no label of two clauses of which neither has its verb", () => {
  expect(
    label(
      "Das Land wird seit Oktober von Gewalt erschüttert, bei der bisher 190 Bauern, 28 Händler und vier Helfer starben.",
    ),
  ).not.toContain("Das Land");
});

it("keeps what a relative pronoun stands for", () => {
  expect(label("Ein Beispiel ist das Modell 4 des Herstellers Kubo, das für rund 300 Euro zu haben ist.")).toContain(
    "Herstellers Kubo",
  );
});
