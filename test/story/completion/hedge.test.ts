import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("says with the sentence that something is not proved", () => {
  const text = "São acusados por, supostamente, terem recebido R$ 5 milhões do grupo para aprovar a medida.";
  const [figure] = extractFigures(text, { lang: "pt" });
  expect(figure && labelFigure(figure, "pt")).toBe("supostamente, terem recebido … do grupo para aprovar a medida");
});
