import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind === "percent")
    .map(({ role }) => role);

it.each([
  ["de", "Nur 38 Prozent der Wahlberechtigten gaben ihre Stimme ab, 2021 waren es 52 Prozent."],
  ["fr", "Les électeurs sont 38 % à avoir voté, ils étaient 52 % en 2021."],
  ["en", "Turnout was 38%; in 2021 it was 52%."],
  ["es", "Votó el 38 % del censo; en 2021 fue el 52 %."],
  ["it", "Ha votato il 38%; nel 2021 era il 52%."],
  ["pt", "Votaram 38%; em 2021 foram 52%."],
  ["nl", "De opkomst bedroeg 38 procent; in 2021 was dat 52 procent."],
])("what a share was in a year beside it is no news, in %s: %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["news", "former"]);
});

it.each([
  ["de", "2015 lag der Anteil bei 38 Prozent, 2021 waren es 52 Prozent."],
  ["en", "The share was 38% in the north and 52% in the south."],
])("a later year's, or another's, is: %s: %s", (lang, text) => {
  expect(roles(lang, text).at(-1)).toBe("news");
});

it.each([
  ["pt", "A pobreza estava em 6,2% no terceiro trimestre de 2023, que serve de comparação."],
  ["es", "La tasa de pobreza era del 6,2 % en 2023, según el instituto."],
  ["it", "Il tasso di povertà era al 6,2% nel 2023, secondo l’istituto."],
  ["fr", "Le taux de pauvreté était de 6,2 % en 2023, selon l’institut."],
])("how a rate stood at a time is over (%s): %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["former"]);
});

it.each([
  ["it", "I prezzi sono saliti a marzo dello 0,6% a fronte dell’incremento del 2,1% di febbraio."],
  ["es", "Los precios subieron en marzo un 0,6%, frente al incremento del 2,1% de febrero."],
  ["en", "Prices rose by 0.6% in March, compared with a rise of 2.1% in February."],
])("and so is the change that another one is held against (%s): %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["news", "former"]);
});

it.each([
  [
    "fr",
    "Depuis août, 284 buts ont été marqués, plus que la saison passée où 279 buts avaient été inscrits.",
    "279 buts",
  ],
  ["fr", "Le record, qui datait de 2010, quand 1 510 billets avaient été vendus, est battu de 15 %.", "1 510 billets"],
  ["it", "Il record, che risaliva al 2010, quando 1.510 biglietti erano stati venduti, è battuto.", "1.510 biglietti"],
])("what had been done at a time that is told of is former (%s): %s", (lang, text, said) => {
  const figure = extractFigures(text, { lang }).find(({ source }) => source.text === said);
  expect(figure?.role).toBe("former");
});

it.each([
  ["en", "Fish exports came to $310 million, far from the record of 2019, when they reached $428 million."],
  [
    "es",
    "Las ventas de pescado sumaron US$ 310 millones, lejos del récord de 2019, cuando llegaron a US$ 428 millones.",
  ],
  ["pt", "As vendas de peixe somaram US$ 310 milhões, longe do recorde de 2019, quando chegaram a US$ 428 milhões."],
  [
    "de",
    "Die Fischexporte beliefen sich auf 310 Millionen Euro, weit entfernt vom Rekord 2019, als sie 428 Millionen Euro erreichten.",
  ],
  [
    "fr",
    "Les ventes de poisson ont atteint 310 millions d’euros, loin du record de 2019, quand elles valaient 428 millions d’euros.",
  ],
])("what a record year had beside an amount of now is former (%s): %s", (lang, text) => {
  const money = extractFigures(text, { lang }).filter(({ kind }) => kind !== "date");
  expect(money.map(({ role }) => role)).toEqual(["news", "former"]);
});
