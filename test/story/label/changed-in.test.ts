import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it("where the words before have no room, what rose is named by those behind", () => {
  const text =
    "Private sector lender Northern Deccan Bank on Thursday evening reported a 14.2 per cent rise in consolidated net profit.";
  const [rise] = extractFigures(text, { lang: "en" });
  expect(rise && labelFigure(rise, "en")).toBe("rise in consolidated net profit");
});

it("no label has the place, the day and the agency that its sentence opens with", () => {
  const [rise] = extractFigures("Pune, Nov 3 (APN) Northern Deccan Bank posted a 9 per cent rise in income.", {
    lang: "en",
  });
  expect(rise && labelFigure(rise, "en")).toBe("Northern Deccan Bank posted … rise in income");
});
