import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { selectFigures } from "../../../src/story/select.ts";

const millions = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ amount }) => Math.abs(amount) >= 1e6)
    .map(({ amount, unit }) => [amount / 1e6, unit]);

const later = "\n\n";

it.each([
  ["fr", `Le club a reçu 3 millions d’euros.${later}Le groupe apporte 41 millions.`, [3, "EUR"], [41, "EUR"]],
  ["de", `Es fehlen 3 Millionen Euro.${later}Die Erträge liegen bei 88,3 Millionen.`, [3, "EUR"], [88.3, "EUR"]],
  ["es", `Faltan 3 millones de euros.${later}La nave deja 9,5 millones.`, [3, "EUR"], [9.5, "EUR"]],
  ["it", `Mancano 3 milioni di euro.${later}Altri 38 milioni arrivano dal piano.`, [3, "EUR"], [38, null]],
  ["it", `Mancano 3 milioni di euro.${later}La raccolta sale a 15,3 milioni.`, [3, "EUR"], [15.3, "EUR"]],
  ["pt", `Faltam 3 milhões de euros.${later}A habitação absorve 19,5 milhões.`, [3, "EUR"], [19.5, "EUR"]],
  ["nl", `Er is 3 miljoen euro tekort.${later}De ronde brengt 9 miljoen.`, [3, "EUR"], [9, "EUR"]],
] as const)("bare millions of an article of one currency are of that currency: %s, %s", (lang, text, ...sums) => {
  expect(millions(lang, text)).toEqual(sums);
});

it.each([
  ["English writes the sign", "en", `It cost €3m.${later}Ridership reached 19.8 million.`],
  [
    "two currencies",
    "fr",
    `Cela coûte 3 millions d’euros ou 4 millions de dollars.${later}Le groupe apporte 41 millions.`,
  ],
  [
    "other things in millions",
    "fr",
    `Il manque 3 millions d’euros pour 2 millions d’élèves.${later}Le nord en a 41 millions.`,
  ],
  ["a number of", "fr", `Il manque 3 millions d’euros.${later}Le nombre de voyageurs est passé à 41 millions.`],
  ["people who are so many", "it", `Mancano 3 milioni di euro.${later}Gli spettatori sono stati 1,62 milioni.`],
  ["what a verb counts", "nl", `Er is 3 miljoen euro tekort.${later}De regio telt 1,1 miljoen.`],
  ["who does something", "fr", `Il manque 3 millions d’euros.${later}Ils sont nombreux : 1,2 million l’utilisent.`],
  [
    "a sentence that counts",
    "fr",
    `Il manque 3 millions d’euros.${later}310 000 poules ont été tuées, contre 1,2 million.`,
  ],
])("bare millions are no sum beside %s", (_, lang, text) => {
  expect(millions(lang, text).at(-1)?.[1]).toBeNull();
});

it("of what nothing tells is on no card", () => {
  const text = `La ville dépense 3 millions d’euros pour 2 millions d’arbres.${later}Le projet de Vaubrac apporte 41 millions.`;
  const figures = extractFigures(text, { lang: "fr" });
  expect(figures.at(-1)).toMatchObject({ kind: "count", unit: null });
  expect(selectFigures(figures).map(({ amount }) => amount)).not.toContain(41e6);
});

it("a former level in bare millions stays one", () => {
  const text = "Il debito scende a 11,3 milioni di euro, dai 18,5 milioni di fine 2025.";
  const [now, then] = extractFigures(text, { lang: "it" });
  expect(now).toMatchObject({ unit: "EUR", role: "news" });
  expect(then).toMatchObject({ amount: 18.5e6, unit: "EUR", role: "former" });
});

it("“mio” behind a number is a million of Italian Switzerland", () => {
  const text = "I conti chiudono con un disavanzo di 2,8 mio di franchi e investimenti di fr. 4,2 mio.";
  expect(millions("it-CH", text)).toEqual([
    [2.8, "CHF"],
    [4.2, "CHF"],
  ]);
});

it("what a sum is of stands behind it, and is no part of its words", () => {
  const text = "Il club paga 14 milioni di euro. Gli americani promettono 30 milioni di investimenti.";
  expect(extractFigures(text, { lang: "it" }).at(-1)).toMatchObject({ unit: "EUR", source: { text: "30 milioni" } });
});
