import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const last = (lang: string, text: string) => labelFigure(extractFigures(text, { lang }).at(-1) as never, lang);

it.each([
  [
    "de",
    "Die Quote lag im Mai noch bei 8,2 Prozent, im Juni sank sie nach Angaben der Agentur auf 7,9 Prozent.",
    "Die Quote",
  ],
  ["nl", "De werkloosheid lag in mei nog op 8,2 procent, in juni daalde ze naar 7,9 procent.", "De werkloosheid"],
  // The nearest clause's subject, and not the sentence's first.
  ["de", "Der Umsatz blieb stabil, allerdings brach der Gewinn ein, er fiel auf 3 Millionen Euro.", "der Gewinn"],
  // Its article goes with another pronoun.
  ["de", "Der Umsatz blieb stabil, im Juni sank sie auf 3 Millionen Euro.", ""],
])("a pronoun stands for the subject of the clause before (%s): %s", (lang, text, expected) => {
  expect(last(lang, text)).toBe(expected);
});
