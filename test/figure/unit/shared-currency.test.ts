import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const money = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).find(({ kind }) => kind === "money");
  return figure && { unit: figure.unit, sure: (figure.confidence ?? 1) >= 0.65 };
};

describe("settleCurrencies", () => {
  it.each([
    ["fr", "Le déficit atteint 16 milliards de dinars.", { unit: "DZD", sure: false }],
    ["fr", "Le déficit de l’Algérie atteint 16 milliards de dinars.", { unit: "DZD", sure: true }],
    ["fr", "Le déficit tunisien atteint 16 milliards de dinars.", { unit: "TND", sure: true }],
    ["fr", "Les Algériens et les Libyens y ont dépensé 5 milliards de dinars.", { unit: "DZD", sure: false }],
    ["fr", "La piscine coûtera 2 millions de francs à la commune.", { unit: "CHF", sure: true }],
    ["fr", "En 1948, à Liège, en Belgique, il gagnait 20 francs par mois.", { unit: "BEF", sure: true }],
    ["fr", "Né en Belgique en 1932, il joue pour 20 francs la soirée.", { unit: "BEF", sure: true }],
    ["fr", "Né en Belgique en 1932. Il joue pour 20 francs la soirée.", { unit: "CHF", sure: false }],
    ["fr", "La piscine coûtera 2 millions de francs, disent des voisins français.", { unit: "CHF", sure: true }],
    ["nl", "De schepen trok 4 miljard frank uit voor de scholen.", { unit: "CHF", sure: false }],
    ["nl", "Een Belgische boer verdiende in 1958 nog 20 frank per dag.", { unit: "BEF", sure: true }],
    ["nl", "De bank boekte een winst van 4 miljard Zwitserse frank.", { unit: "CHF", sure: true }],
    [
      "nl",
      "De straf kost hem 3 miljoen frank. De club betaalt 5 miljoen Belgische frank.",
      { unit: "BEF", sure: true },
    ],
    ["fr", "Dans le mur, il trouve 72 900 francs. Ils vaudraient 11 100 euros.", { unit: "CHF", sure: false }],
    ["fr", "La commune suisse paie 72 900 francs. Ce sont 75 000 euros.", { unit: "CHF", sure: true }],
    ["it", "Il disavanzo della città è di 94,6 milioni di franchi.", { unit: "CHF", sure: true }],
    ["it", "Il disavanzo della Guinea è di 94 miliardi di franchi.", { unit: "GNF", sure: true }],
    ["de", "Der Bau in Basel kostet 2 Millionen Franken, in Frankreich weniger.", { unit: "CHF", sure: true }],
    ["es", "La obra costará 80 millones de pesos.", { unit: "MXN", sure: false }],
    ["es", "La obra costará 80 millones de pesos, dijo el gobierno argentino.", { unit: "ARS", sure: true }],
    ["es-CL", "La obra costará 80 millones de pesos.", { unit: "CLP", sure: true }],
    ["es", "La obra costará $80.000 millones. En Colombia son 80.000 millones de pesos.", { unit: "COP", sure: true }],
    ["es", "Invirtió $28.000.000 de pesos colombianos, pocos dólares.", { unit: "COP", sure: true }],
    ["es", "Vale $80.000. En Colombia un dólar son 4.000 pesos.", { unit: "USD", sure: true }],
    ["en", "The Swedish plant cost 4 million crowns.", { unit: "SEK", sure: true }],
    ["de", "Der Preis stieg in Tunesien auf 40 Dinar.", { unit: "TND", sure: true }],
    ["en", "Uganda earned Shs9.1 trillion.", { unit: "UGX", sure: true }],
    ["en", "The county spent Sh19 million on chairs.", { unit: "KES", sure: true }],
    ["en", "Pakistan will pay Rs5 billion for the dam.", { unit: "PKR", sure: true }],
    ["en", "The dam on the border with Nepal will cost Rs 500 crore.", { unit: "INR", sure: true }],
  ])("says whose money it is (%s: %s)", (lang, text, expected) => {
    expect(money(lang, text)).toEqual(expected);
  });

  it("takes plain francs for those that the article names", () => {
    const figures = extractFigures("La prime vaut 72 milliards de francs CFA. Un manœuvre gagne 60 000 francs.", {
      lang: "fr",
    });
    expect(figures.map(({ unit }) => unit)).toEqual(["XOF", "XOF"]);
  });
});

describe("settleCents", () => {
  const units = (lang: string, text: string) =>
    extractFigures(text, { lang })
      .filter(({ kind }) => kind === "money")
      .map(({ amount, unit }) => `${amount} ${unit}`);

  it.each([
    ["en", "Milk will be paid at 41.5 cent per litre. The bonus costs the co-op €0.8m.", ["0.415 EUR", "800000 EUR"]],
    ["en", "The price fell by 3c to 41.5c/l. The bonus costs €800,000.", ["0.03 EUR", "0.415 EUR", "800000 EUR"]],
    ["en", "Petrol will drop by 74 cents. A litre costs R20.84.", ["0.74 ZAR", "20.84 ZAR"]],
    [
      "en",
      "Petrol will drop by 74 cents. It costs R20.84. At the coast it costs R21.10. Diesel costs R18.37. Oil is at $63.",
      ["0.74 ZAR", "20.84 ZAR", "21.1 ZAR", "18.37 ZAR", "63 USD"],
    ],
    ["en", "Petrol rose 4 cents a litre. A tank costs A$92.", ["0.04 AUD", "92 AUD"]],
    ["en", "Shares gained 12 cents to $4.30.", ["0.12 USD", "4.3 USD"]],
    ["en", "The temperature fell to 12c and heating costs €84.", ["84 EUR"]],
  ])("cents are of the article’s currency (%s: %s)", (lang, text, expected) => {
    expect(units(lang, text)).toEqual(expected);
  });
});

it("an article before a dollar sign is no Australian dollar", () => {
  expect(money("en", "A $2 million grant was approved in Ohio.")?.unit).toBe("USD");
  expect(money("en", "The grant of A$2 million was approved.")?.unit).toBe("AUD");
});
