import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["en", "In the county 640 people earn less than £900 a month."],
  ["it", "Una famiglia su tre spende più di 500 euro al mese."],
  ["nl", "In de gemeente verdienen 640 mensen minder dan 900 euro."],
])("what bounds another amount says no difference of the one before (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("news");
});

it("by how much a thing costs more than another is a difference", () => {
  expect(extractFigures("The new model costs $100 more than the old one.", { lang: "en" })[0]?.role).toBe("other");
});
