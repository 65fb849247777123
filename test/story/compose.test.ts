import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { labelFigure } from "../../src/story/label.ts";

it.each([
  [
    "it",
    "Il Consiglio dei ministri ha approvato martedì aiuti per 70 milioni di euro agli agricoltori colpiti dalla siccità.",
    "Il Consiglio dei ministri ha approvato martedì aiuti per … agli agricoltori",
  ],
  [
    "pt",
    "O Conselho de Ministros aprovou ontem à noite apoios de 70 milhões de euros para os agricultores afetados pela seca.",
    "O Conselho de Ministros aprovou ontem à noite apoios … para os agricultores",
  ],
])("ends with no participle that goes on (%s): %s", (lang, text, expected) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
