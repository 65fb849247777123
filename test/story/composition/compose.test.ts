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

it.each([
  ["Revenue at the brewer is up 9% to £827m with operating profit up 22% to £180m.", "£827m", "Revenue at the brewer"],
  ["Revenue at the brewer was £3m with costs of £2m.", "£3m", "Revenue at the brewer"],
  ["The brewer opened a pub for £3m with a garden.", "£3m", "The brewer opened a pub for … with a garden"],
])("leaves out a noun behind “with” that another amount is of: %s", (text, amount, label) => {
  const figure = extractFigures(text, { lang: "en" }).find(({ source }) => source.text === amount);
  expect(figure && labelFigure(figure, "en")).toBe(label);
});

it("leaves no gap between words that meet", () => {
  const text = "A dívida das aldeias com menos de 500 moradores recuou 7%.";
  const figure = extractFigures(text, { lang: "pt" }).find(({ kind }) => kind === "percent");
  expect(figure && labelFigure(figure, "pt")).toBe("A dívida das aldeias com menos de 500 moradores recuou");
});
