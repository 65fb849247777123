import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("an insertion between two verbs parts no label", () => {
  const text =
    "Die Kette Kampmann hat ihren Umsatz im Geschäftsjahr, das Ende Juni endete, auf 184 Millionen Euro gesteigert.";
  const [figure] = extractFigures(text, { lang: "de" });
  expect(figure && labelFigure(figure, "de")).toBe("Die Kette Kampmann hat ihren Umsatz im Geschäftsjahr … gesteigert");
});
