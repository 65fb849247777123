import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang: "en" }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, "en");
}

it("takes on average with the word that leads on to a change", () => {
  const [figure] = extractFigures("Die Bahn hebt die Preise um durchschnittlich 4 Prozent an.", { lang: "de" });
  expect(figure && labelFigure(figure, "de")).toBe("Die Bahn hebt die Preise … an");
});

it.each([
  ["it", "I vigili del fuoco hanno effettuato 700 interventi tra Umbria, Marche, Molise e Puglia."],
  ["es", "Los bomberos hicieron 700 intervenciones entre Soria, Burgos, Palencia y León."],
])("a label ends with no first of the places that something is between (%s)", (lang, text) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toMatch(/ … interven\p{L}+$/u);
});

it.each([
  ["A pension of $2,000 doesn’t cover $3,000 of rent.", "$2,000"],
  ["The key is that your $800,000 today won't buy $800,000 worth of goods.", "$800,000"],
])("a label ends within no denied verb: %s", (text, words) => {
  expect(label(text, words)).not.toMatch(/ (?:doesn|won)$/);
});

it("a label keeps the signs that say a number is at least so high out of its words", () => {
  expect(label("The club has 10,000+ members in two towns.", "10,000")).toBe("The club has … members");
});

describe("a label keeps the half of a verb that its clause ends with", () => {
  it.each([
    ["About 75% of drivers worry about savings running out.", "75%", "drivers worry about savings running out"],
    ["Only 8% of pupils drop out.", "8%", "pupils drop out"],
    ["Only 31% of tenants asked to move in.", "31%", "tenants asked to move in"],
    ["About 14% of homes were signed over, she said.", "14%", "homes were signed over"],
    ["Some 40% of patients had nobody to talk to.", "40%", "patients had nobody to talk to"],
    ["Prices of tickets went up 8%.", "8%", "Prices of tickets"],
  ])("%s", (text, words, expected) => {
    expect(label(text, words)).toBe(expected);
  });
});

describe("a label ends with no word that waits for others", () => {
  it.each([
    ["The shortfall could be closer to $18 million next year.", "$18", "The shortfall"],
    ["Monthly passes will go up £1 to £8.99 in May.", "£8.99", "Monthly passes"],
    ["Sales of new vans are up 17% so far this year.", "17%", "Sales of new vans"],
    ["Attendances are up 12% on the same week last year.", "12%", "Attendances"],
    ["The bill so far reached £14.3m.", "£14.3m", "The bill so far"],
  ])("%s", (markdown, text, expected) => {
    expect(label(markdown, text)).toBe(expected);
  });
});

it.each([
  ["de", "Lebensmittel verteuerten sich um 3,4 Prozent.", "Lebensmittel verteuerten sich"],
  ["de", "Der Schaden beläuft sich auf 3 Millionen Euro.", "Der Schaden"],
  [
    "nl",
    "De toezichthouder legt Merano een boete op van 2,1 miljoen euro.",
    "De toezichthouder legt Merano een boete op",
  ],
  ["nl", "De schade liep op tot 2,1 miljoen euro.", "De schade"],
  ["nl", "Parkeren gaat vanaf mei 4,20 euro per uur kosten.", "Parkeren gaat vanaf mei … kosten"],
  ["de", "Die Union kommt auf 29 Prozent.", "Die Union"],
])("a verb keeps its reflexive and its other half, or goes with it: %s: %s", (lang, markdown, expected) => {
  const figure = extractFigures(markdown, { lang }).find(({ kind }) => kind !== "date");
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it.each([["Parmi les sondés, 41 % comptent dépenser moins à Noël.", "41 %", "comptent dépenser moins"]])(
  "keeps the word without which a label says another thing: %s",
  (markdown, text, expected) => {
    const figure = extractFigures(markdown, { lang: "fr" }).find(({ source }) => source.text === text);
    expect(figure && labelFigure(figure, "fr")).toContain(expected);
  },
);

it.each([
  ["Im Vergleich zum Mai lag der Zuwachs bei durchschnittlich 3 Prozent.", "Im Vergleich zum Mai lag der Zuwachs"],
  ["Das Defizit liegt bei immerhin noch 6,6 Millionen Euro.", "Das Defizit"],
])("an adverb of the number goes with the preposition before it: %s", (text, expected) => {
  const [figure] = extractFigures(text, { lang: "de" }).filter(({ kind }) => kind !== "date");
  expect(figure && labelFigure(figure, "de")).toBe(expected);
});

it("leaves out a verb whose other half leads on to the number", () => {
  const [profit] = extractFigures("Profit at the brewer came in at £1.7bn.", { lang: "en" });
  expect(profit && labelFigure(profit, "en")).toBe("Profit at the brewer");
});

it.each([
  ["it", "La scuola terza vale il 52%.", "La scuola terza"],
  ["it", "La materia prima vale il 52%, il trasporto il 18%.", ""],
  ["it", "Il costo della materia prima cala a 40 euro.", "Il costo della materia prima"],
])("an ordinal behind its noun stays with it, or there is no label: %s %s", (lang, text, expected) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it.each([
  ["en", "Sales could fall to £9 million.", "Sales could fall"],
  ["en", "The price of a ticket may rise to £9.", "The price of a ticket may rise"],
  ["nl", "De omzet kan stijgen tot 9 miljoen euro.", "De omzet kan stijgen"],
])("what may move is told with its verbs (%s): %s", (lang, text, expected) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it.each([
  [
    "en",
    "Police counted 88 arrests in the first half of the year.",
    "Police counted … arrests in the first half of the year",
  ],
  [
    "es",
    "Los ingresos de la cadena crecieron un 12 % en el primer semestre del año.",
    "Los ingresos de la cadena crecieron … en el primer semestre del año",
  ],
  [
    "it",
    "Le imprese hanno assunto 1.200 persone nei primi mesi dell’anno.",
    "Le imprese hanno assunto … persone nei primi mesi dell’anno",
  ],
])("a time keeps the year or month that it is of (%s)", (lang, text, expected) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it.each([
  ["Les vols sont en très légère baisse de 2,1 %.", "Les vols sont en très légère baisse"],
  ["Les vols affichent une très légère baisse de 2,1 %.", "Les vols affichent une très légère baisse"],
  ["La production d’une usine baisse de 2,1 %.", "La production d’une usine baisse"],
])("a noun that is a verb's form as well ends a label: %s", (text, expected) => {
  const [figure] = extractFigures(text, { lang: "fr" });
  expect(figure && labelFigure(figure, "fr")).toBe(expected);
});

it("a label keeps the unit of a time that it ends with", () => {
  const [figure] = extractFigures("In totaal kwamen er 4.042 kinderen van 8 tot 14 jaar.", { lang: "nl" });
  expect(figure && labelFigure(figure, "nl")).toMatch(/van 8 tot 14 jaar$/);
});

it.each([
  ["en", "Turnover for the whole of 2031 was $1.6bn.", "$1.6bn", "Turnover for the whole of 2031"],
  ["en", "Egg sales in 2031 rose 25%.", "25%", "Egg sales in 2031"],
  ["pt", "O repasse previsto para 2031 é de R$ 118 milhões.", "118", "O repasse previsto para 2031"],
])("a label keeps the year that it ends with (%s): %s", (lang, text, said, expected) => {
  const figure = extractFigures(text, { lang }).find(({ source }) => source.text.includes(said));
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it.each([
  ["de", "Über die Hafenbrücke fahren täglich 9500 Autos.", "Über die Hafenbrücke fahren täglich … Autos"],
  ["nl", "Tot het personeel behoren 120 verplegers.", "Tot het personeel behoren … verplegers"],
])("keeps what before an article is a preposition and bounds no amount (%s): %s", (lang, text, expected) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it("a participle that an auxiliary waits for is none that waits for a number", () => {
  const text = "17.400 Briefe von Kunden, die sich geprellt fühlten, haben im Sommer die Kammer erreicht.";
  const [figure] = extractFigures(text, { lang: "de" });
  expect(figure && labelFigure(figure, "de")).toBe("Briefe von Kunden … haben im Sommer die Kammer erreicht");
});
