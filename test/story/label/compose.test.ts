import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

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

it.each([
  [
    "Tenants of an estate in Salford who lived with mould and damp for almost a decade have been awarded £1.2 million in damages.",
    "Tenants of an estate in Salford … have been awarded",
  ],
  [
    "A Leicester man who sold hundreds of counterfeit parking permits to commuters over the internet was fined £46,000.",
    "A Leicester man … was fined",
  ],
])("leaves out a relative clause that has no room up to the main verb: %s", (text, label) => {
  const [figure] = extractFigures(text, { lang: "en" }).filter(({ kind }) => kind === "money");
  expect(figure && labelFigure(figure, "en")).toBe(label);
});

it("knows an English past without the common ending as a verb", () => {
  const [count] = extractFigures("Kirsty Bell, 34, took 214 ampoules from a locked cupboard.", { lang: "en" }).filter(
    ({ kind }) => kind === "count",
  );
  expect(count && labelFigure(count, "en")).toBe("Kirsty Bell … took … ampoules from a locked cupboard");
});
