import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labels = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind === "percent")
    .map((figure) => labelFigure(figure, lang));

it.each([
  ["fr", "Près de quatre habitants sur dix (38 %) se disent inquiets.", "habitants … se disent inquiets"],
  ["en", "More than half of residents (57%) cycle to work, a survey found.", "residents … cycle to work"],
  ["it", "Quasi sette studenti su dieci (68 per cento) sono contrari al piano.", "studenti … sono contrari al piano"],
  [
    "de",
    "Ein Viertel der Befragten (26 Prozent) hat den Anbieter gewechselt.",
    "der Befragten … hat den Anbieter gewechselt",
  ],
])("an exact share in brackets has the words of its rounding, with a gap for both (%s): %s", (lang, text, label) => {
  expect(labels(lang, text)).toEqual([label]);
});

it.each([
  ["fr", "Un habitant sur trois s’inquiète.", "habitant … s’inquiète"],
  ["it", "Un medico su tre si dice stanco.", "medico … si dice stanco"],
])("a reflexive verb behind a ratio has the noun inside it (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
