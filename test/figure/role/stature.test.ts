import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["Der Mann ist etwa 1,70 Meter groß und trägt einen Bart.", "other"],
  ["Die Statue ist 1,70 Meter hoch.", "news"],
])("how tall somebody is says nothing of the news: %s", (text, role) => {
  expect(extractFigures(text, { lang: "de" })[0]?.role).toBe(role);
});
