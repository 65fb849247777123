import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(lang: string, markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, lang);
}

it.each([
  [
    "nl",
    "Keten Marlo heeft in het derde kwartaal 1,8 miljard euro omgezet, 3,2 procent meer dan in dezelfde periode vorig jaar.",
    "3,2",
    "Keten Marlo heeft in het derde kwartaal … omgezet … meer",
  ],
  [
    "de",
    "Die Post hat im vergangenen Jahr 19 Millionen Pakete zugestellt, zehn Prozent weniger als 2025.",
    "zehn Prozent",
    "Die Post hat im vergangenen Jahr 19 Millionen Pakete zugestellt … weniger als 2025",
  ],
])("a change behind a clause with two verbs has both: %s: %s", (lang, markdown, text, expected) => {
  expect(label(lang, markdown, text)).toBe(expected);
});

it("another clause behind the comma has a verb of its own", () => {
  const text = "Na het zinken worden nog 43 mensen vermist, 31 opvarenden zijn gered en zes lichamen geborgen.";
  expect(label("nl", text, "31")).toBe("opvarenden zijn gered");
});
