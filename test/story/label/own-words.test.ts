import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("whose a time is does not say what it is", () => {
  const text =
    "O tribunal negou o recurso no processo que levou à condenação de nove anos e meio do ex-presidente do banco.";
  const [figure] = extractFigures(text, { lang: "pt" });
  expect(figure && labelFigure(figure, "pt")).not.toMatch(/^ex-presidente/);
});
