import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it("takes a former level of the title for none of today where the text says it again", () => {
  const figures = extractFigures(
    "# Preis steigt von 3,20 auf 3,80 Euro\n\nEine Fahrt kostet in Köln 3,20 Euro. Künftig sind es 3,80 Euro.",
    { lang: "de" },
  );
  expect(figures.map(({ source, role }) => `${source.text} ${role}`)).toEqual([
    "3,20 former",
    "3,80 Euro news",
    "3,20 Euro former",
    "3,80 Euro news",
  ]);
});
