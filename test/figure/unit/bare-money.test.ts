import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const sums = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ amount }) => Math.abs(amount) >= 1e6)
    .map(({ amount, unit }) => [amount, unit]);

it.each([
  [
    "a title that rounds a sum",
    "it",
    "# Lavori fermi, sequestro da 17 milioni\n\nIl giudice ha disposto un sequestro da 17,4 milioni di euro.",
    [
      [17e6, "EUR"],
      [17.4e6, "EUR"],
    ],
  ],
  [
    "a sum said with its currency elsewhere",
    "fr",
    "Le club a perdu 21,6 millions d’euros. Ces 21,6 millions seront couverts par son actionnaire.",
    [
      [21.6e6, "EUR"],
      [21.6e6, "EUR"],
    ],
  ],
  [
    "a sum that somebody earned",
    "es",
    "Los bancos ganaron 26.088 millones de euros. Solo Norba ganó 12.574 millones.",
    [
      [26088e6, "EUR"],
      [12574e6, "EUR"],
    ],
  ],
  [
    "a sum past a percentage",
    "it",
    "La perdita è di 12 milioni di euro. I ricavi calano del 3% a 310 milioni.",
    [
      [12e6, "EUR"],
      [310e6, "EUR"],
    ],
  ],
  [
    "no other sum of a text",
    "it",
    "Sono 94 milioni in tutto. La gara vale 9,4 milioni di euro.",
    [
      [94e6, null],
      [9.4e6, "EUR"],
    ],
  ],
  [
    "none that two currencies say",
    "en",
    "# The 250 million question\n\nIt is worth £250 million to some, and $250 million to others.",
    [
      [250e6, null],
      [250e6, "GBP"],
      [250e6, "USD"],
    ],
  ],
])("gives bare millions the currency of the same sum: %s", (_what, lang, text, expected) => {
  expect(sums(lang, text)).toEqual(expected);
});

it("hundredths are cents where prices are spoken of in Italian", () => {
  const figures = extractFigures("Il biglietto della metropolitana aumenta di 20 centesimi.", { lang: "it" });
  expect(figures.map(({ amount, unit, direction }) => [amount, unit, direction])).toEqual([[0.2, "EUR", "up"]]);
});

it.each([
  ["La commune investira 3 millions d'euros dans les écoles et 1,2 million dans la voirie.", "EUR"],
  ["Le réseau a levé 3 millions d'euros et 1,2 million l'utilisent.", null],
  ["Le fonds a reçu 3 millions d'euros. Le site compte 1,2 million d'abonnés.", "abonnés"],
])("a second sum behind “et” is of the first one's currency: %s", (text, unit) => {
  expect(extractFigures(text, { lang: "fr" }).at(-1)?.unit).toBe(unit);
});

it.each([
  [
    "es",
    "El pleno aprobó una modificación de 6,4 millones de euros. La partida mayor, de 2,1 millones, se la lleva el alumbrado.",
  ],
  ["de", "Der Rat hat 6,4 Millionen Euro beschlossen. Der größte Posten, 2,1 Millionen, geht an die Straßenlampen."],
  ["fr", "Le conseil a voté 6,4 millions d’euros. La plus grosse enveloppe, de 2,1 millions, va à l’éclairage."],
  ["nl", "De raad trekt 6,4 miljoen euro uit. De grootste begrotingspost, 2,1 miljoen, gaat naar verlichting."],
])("gives a sum set between commas behind a word of money its currency (%s)", (lang, text) => {
  expect(sums(lang, text)).toEqual([
    [6.4e6, "EUR"],
    [2.1e6, "EUR"],
  ]);
});

it("what was sold abroad has its sentence's currency", () => {
  const text = "El déficit fue de 32 millones de dólares, producto de exportaciones por 1.316 millones.";
  expect(extractFigures(text, { lang: "es" })[1]?.unit).toBe("USD");
});

it.each([
  ["fr", "Le groupe gagne 64 millions d'euros, malgré une charge de 23 millions liée à son usine."],
  ["it", "Nel cantiere da 9,2 milioni nasceranno stanze da 310 euro al mese."],
  ["de", "Geplant waren 3,2 Millionen Euro; das Angebot summiert sich mit allem auf 6,4 Millionen."],
  ["en", "The group made £64 million despite an impairment of 23 million on its plant."],
  ["es", "El grupo ganó 64 millones de euros pese a un agujero de 23 millones en su filial."],
  ["pt", "O grupo vale 64 milhões de euros, apesar de um rombo de 23 milhões na filial."],
  ["nl", "De groep won 64 miljoen euro, ondanks een strop van 23 miljoen op haar fabriek."],
])("bare millions behind a word of losses and works are money (%s)", (lang, text) => {
  expect(extractFigures(text, { lang }).every(({ kind }) => kind === "money")).toBe(true);
});

it.each([
  ["nl", "De raad trekt 47 miljoen euro uit voor scholen, 9 miljoen meer dan vorig jaar."],
  ["fr", "La ville consacre 47 millions d'euros aux écoles, 9 millions de plus que l'an dernier."],
  ["en", "The city will spend £47m on schools, 9 million more than last year."],
  ["de", "Die Stadt gibt 47 Millionen Euro für Schulen aus, 9 Millionen mehr als im Vorjahr."],
  ["pt", "A cidade gasta 47 milhões de euros em escolas, 9 milhões a mais do que no ano passado."],
])("by how much a sum is more is money as well (%s)", (lang, text) => {
  expect(extractFigures(text, { lang }).map(({ kind }) => kind)).toEqual(["money", "money"]);
});

it.each([
  ["de", "Der Betriebsgewinn auf Stufe EBIT erhöhte sich auf 48,9 Millionen nach 44,3 Millionen Franken."],
  ["de", "Der Umsatz lag bei 90 Millionen Franken. Unter dem Strich blieb ein Reingewinn von 34,2 Millionen."],
  ["fr", "Le flux est monté à 48,9 millions contre 44,3 millions d'euros un an plus tôt."],
  ["it", "Il margine lordo è salito a 48,9 milioni contro 44,3 milioni di euro di un anno prima."],
  ["nl", "De brutowinst steeg naar 48,9 miljoen tegen 44,3 miljoen euro een jaar eerder."],
  ["en", "Takings rose to 48.9 million against £44.3 million a year earlier."],
])("bare millions beside what they were, or behind a compound of money, are money (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang }).map(({ kind }) => kind)).toEqual(["money", "money"]);
});
