import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, markdown: string) => {
  const figure = extractFigures(markdown, { lang }).find(({ kind }) => kind === "ratio");
  return figure && labelFigure(figure, lang);
};

it("the noun of a ratio stands where the ratio did, between what is said before and behind", () => {
  expect(label("it", "# In Italia 7 ginecologi su 10 sono obiettori")).toBe("In Italia … ginecologi … sono obiettori");
  expect(label("it", "# Aborto, 7 ginecologi su 10 sono obiettori")).toBe("ginecologi … sono obiettori");
});
