import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { changesOf } from "../../../src/story/template/change.ts";

const changes = (lang: string, text: string) =>
  changesOf(extractFigures(text, { lang }), lang).map(({ from, to, delta, when }) =>
    [from.amount, to.amount, delta?.amount, when.from?.date, when.to?.date].filter((each) => each !== undefined),
  );

it.each([
  ["en", "Revenue rose 10% to $110m, from $100m a year earlier.", [[100e6, 110e6, 10]]],
  ["fr", "Les ventes atteignent 96 M€, contre 120 M€ un an plus tôt, soit un repli de 20 %.", [[120e6, 96e6, 20]]],
  ["fr", "Le déficit a atteint 4,9 % du PIB en 2025, après 5,6 % en 2024.", [[5.6, 4.9, "2024", "2025"]]],
])("reads two levels of one thing, in %s: %s", (lang, text, expected) => {
  expect(changes(lang, text)).toEqual(expected);
});

it.each([
  // A range
  ["en", "Prices range from $10 to $25."],
  ["fr", "Les prix vont de 10 € à 25 €."],
  ["de", "Die Preise liegen zwischen 10 Euro und 25 Euro."],
  ["es", "Los precios van de 10 euros a 25 euros."],
  ["it", "I prezzi vanno da 10 euro a 25 euro."],
  ["pt", "Os preços vão de 10 euros a 25 euros."],
  ["nl", "De prijzen lopen van 10 euro tot 25 euro."],
  ["de", "Die Preise reichen von 10 Euro bis 25 Euro."],
  // What had been before
  ["es", "El paro ya había caído del 8,2 % en febrero al 8,1 % en marzo."],
  ["pt", "O preço já tinha subido de 10 euros para 12 euros."],
  // Another thing
  ["fr", "L’autonomie est de 21 jours, contre 14 jours pour le modèle précédent."],
  ["en", "It weighs 214 grams, against 230 grams for its rival."],
  // Another's
  ["it", "Rossi è accreditato del 46,5% dei consensi, contro il 44,5% della sfidante Bianchi."],
  ["it", "Il sindaco è al 46%, contro il 44% della rivale Bianchi."],
  ["fr", "Le maire obtient 46 % des suffrages contre 44 % à sa rivale Anne Morel."],
  ["it", "Il 46% dei residenti vota sì, contro il 38% degli studenti."],
  ["it", "Il Comune riceve 200.000 euro dallo Stato, a cui si somma una quota di fondi propri da 50.000 euro."],
  // A profit and a loss
  ["en", "It made a loss of $5m, compared with a profit of $3m a year earlier."],
  ["fr", "Elle accuse une perte de 5 M€, contre un bénéfice de 3 M€ un an plus tôt."],
  ["de", "Der Verlust betrug 5 Mio. Euro, nach einem Gewinn von 3 Mio. Euro im Vorjahr."],
])("takes no other pair for a change, in %s: %s", (lang, text) => {
  expect(changes(lang, text)).toEqual([]);
});

it("takes no difference that the two do not bear out, and no time that is another's", () => {
  expect(changes("en", "Revenue was $110m, compared with $100m a year earlier, and costs rose 40%.")).toEqual([
    [100e6, 110e6],
  ]);
  expect(changes("fr", "Le taux passe de 1,25 % à 1 %, son plus bas niveau depuis son introduction en 2008.")).toEqual([
    [1.25, 1],
  ]);
});
