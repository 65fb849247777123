import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { formatFigure } from "../../src/figure/format/format.ts";

const ends = (text: string) =>
  extractFigures(text, { lang: "en" })
    .filter(({ kind }) => kind !== "date")
    .map(({ amount, qualifier, direction }) => [amount, qualifier, direction]);

it("pairs the ends of a change over their dates", () => {
  expect(ends("Sales rose from $3.2 billion in 2022 to $4.1 billion in 2024.")).toEqual([
    [3.2e9, "from", undefined],
    [4.1e9, "to", undefined],
  ]);
});

it("pairs no change with what it led to", () => {
  expect(ends("The population grew by 3.5 million to 68 million.")).toEqual([
    [3.5e6, undefined, "up"],
    [68e6, undefined, undefined],
  ]);
});

const said = (text: string, lang: string) =>
  extractFigures(text, { lang }).map(({ amount, qualifier = "" }) => `${qualifier} ${amount}`.trim());

it("takes what stands below an amount for no reach: only over it something reaches", () => {
  expect(said("The price cut takes farmers below 35p, of £3.", "en")).toEqual(["less-than 0.35", "3"]);
  expect(said("The firm hands over £3m.", "en")).toEqual(["3000000"]);
});

describe("a qualifier stands with the number it governs", () => {
  it.each([
    ["nl", "De winst nam wel af tot 5 miljoen euro. Het kan tot 5 miljoen euro kosten.", ["5000000", "up-to 5000000"]],
    ["es", "Toca un nuevo máximo de 13 euros; caben un máximo de 30 alumnos.", ["13", "up-to 30"]],
    ["nl", "Een kleine 40 procent, een dikke 300 leden, een kleine tuin.", ["nearly 40", "more-than 300"]],
    ["en", "The plant, spread over 46 acres, has over 46 acres of roof.", ["46", "more-than 46"]],
    ["de", "Das Werk erstreckt sich über 46 Hektar und misst über 46 Hektar.", ["46", "more-than 46"]],
    ["de", "Danach verfügte ein „Bündnis der Mitte“ aus Grünen und FDP/FW über 46 Prozent.", ["46"]],
    ["es", "Las dosis puestas no alcanzan ni el 30 % de las recibidas.", ["less-than 30"]],
    ["it", "Gli iscritti non arrivano ai 6.000 voti del 2019.", ["less-than 6000", "2019"]],
    ["pt", "O apoio não chega a 12% dos eleitores.", ["less-than 12"]],
    ["fr", "La part n’atteint pas les 15 % des voix.", ["less-than 15"]],
    ["en", "Turnout did not reach 40%.", ["less-than 40"]],
    ["fr", "Près d’un quart des foyers, plus d’un million d’euros.", ["nearly 0.25", "more-than 1000000"]],
    ["fr", "Un taux supérieur ou égal à 4 %, une part inférieure aux 3 %.", ["at-least 4", "less-than 3"]],
    ["fr", "Il finance 5 millions d’euros à hauteur de 40 %.", ["5000000", "40"]],
    ["fr", "Il vaut 2 milliards d’euros (environ 3 milliards de dollars).", ["2000000000", "about 3000000000"]],
    ["fr", "Il vaut 2 milliards d’euros, au moins.", ["at-least 2000000000"]],
    ["fr", "Ils passent sous 3 ponts.", ["3"]],
    ["en", "The jobless rate edges up to 4.3 percent.", ["4.3"]],
    ["en", "The firm showed a sub-$100 computer.", ["less-than 100"]],
    ["en", "It could grow by up to 5 percent.", ["up-to 5"]],
    ["en", "Unions are worried about 500 jobs; about 300 people marched.", ["500", "about 300"]],
    ["en", "They hand over 40 percent, well above the 35 percent threshold.", ["40", "35"]],
    ["en", "It is the highest since records began in August 2007.", ["since 2007"]],
    ["en", "It should open by the summer of 2028.", ["by 2028"]],
    ["es", "Las ventas cayeron un 9 %, hasta 100 millones de euros.", ["9", "100000000"]],
    ["it", "Costa più dei 3 milioni di euro previsti.", ["more-than 3000000"]],
    ["de", "Der Wert ist ≥ 5 Prozent.", ["at-least 5"]],
    // What is not more than so much is up to it.
    ["fr", "La hausse ne devra pas dépasser 3 %.", ["up-to 3"]],
    ["fr", "Le taux n’a pas dépassé 3 %.", ["up-to 3"]],
    ["en", "The bill will not exceed £4m. No fewer than 300 people came.", ["up-to 4000000", "at-least 300"]],
    ["de", "Die Kosten dürfen 3 Millionen Euro nicht überschreiten.", ["up-to 3000000"]],
    ["es", "El gasto no superará los 3 millones de euros.", ["up-to 3000000"]],
    ["it", "L’aumento non ha superato il 3%.", ["up-to 3"]],
    ["pt", "A despesa não vai ultrapassar 3 milhões de euros.", ["up-to 3000000"]],
    ["nl", "De omzet klom met dik 13 procent.", ["more-than 13"]],
    ["nl", "De groei van de stad is hooguit 2 procent.", ["up-to 2"]],
    ["nl", "Koper is nu duurder dan 3000 dollar.", ["more-than 3000"]],
    ["nl", "De rekening zal niet hoger uitvallen dan 3 miljoen euro.", ["up-to 3000000"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(said(text, lang)).toEqual(expected);
  });

  it("prints before where the article says before, unless it says not before", () => {
    const [by, not] = extractFigures("Il ouvrira avant 2028. Rien ne bougera avant 2029.", { lang: "fr" });
    expect(by && formatFigure(by, { locale: "fr" })).toEqual({ value: "2028", qualifier: "avant" });
    expect(not?.qualifier).toBeUndefined();
  });

  it("tells no margin as a change", () => {
    expect(said("Le taux est connu à +/-0,3 point.", "fr")).toEqual(["0.3"]);
    const inserted = "A maioria –58% dos homens e 60% das mulheres–, aprova.";
    expect(said(inserted, "pt")).toEqual(["58", "60"]);
    expect(said("Em maio o preço mudou –5%.", "pt")).toEqual(["-5"]);
  });
});

it.each([
  ["fr", "Il pèse un peu plus d’un milliard d’euros.", "un peu plus d’", "more-than"],
  ["fr", "À peine moins de 300 personnes sont venues.", "À peine moins de", "less-than"],
  ["en", "A little under 300 people came.", "A little under", "less-than"],
  ["de", "Etwas mehr als 300 Menschen kamen.", "Etwas mehr als", "more-than"],
  ["es", "Algo más de 300 personas acudieron.", "Algo más de", "more-than"],
  ["it", "Poco più di 300 persone sono venute.", "Poco più di", "more-than"],
  ["pt", "Um pouco mais de 300 pessoas vieram.", "Um pouco mais de", "more-than"],
  ["nl", "Iets meer dan 300 mensen kwamen.", "Iets meer dan", "more-than"],
])("a qualifier has all its words (%s): %s", (lang, markdown, words, qualifier) => {
  const [figure] = extractFigures(markdown, { lang });
  expect([figure?.spans?.qualifier?.text, figure?.qualifier]).toEqual([words, qualifier]);
});

it.each([
  ["A captain's journey through the 2022 season.", undefined],
  ["The ban runs through 2028.", "until"],
  ["It happened in the run-up to the 2020 election.", undefined],
  ["Couples get $480, plus $40 for each child.", undefined],
])("“through the season” is all of it, and what comes on top no qualifier: %s", (text, qualifier) => {
  expect(extractFigures(text, { lang: "en" })[0]?.qualifier).toBe(qualifier);
});

it.each([
  ["Die Werft meldet einen Großauftrag über 80 Millionen Euro.", undefined],
  ["Der Minister übergab einen Förderbescheid über 80 Millionen Euro.", undefined],
  ["Seit Mai verfüge die Station über 80 Watt.", undefined],
  ["Die Kette verfügt über über 80 Filialen.", "more-than"],
  ["Der Umsatz lag bei über 80 Millionen Euro.", "more-than"],
])("“über” says of what and how much more, %s", (text, qualifier) => {
  expect(extractFigures(text, { lang: "de" }).find(({ kind }) => kind !== "date")?.qualifier).toBe(qualifier);
});

describe("what says how a number is meant between it and what it counts", () => {
  it.each([
    ["en", "The show drew 75,000-plus fans.", "more-than fans"],
    ["en", "The club has 10,000+ members.", "at-least members"],
    ["de", "Der Verein hat 10.000+ Mitglieder.", "at-least Mitglieder"],
    ["fr", "Le site compte 10 000+ abonnés.", "at-least abonnés"],
    ["en", "A bed costs $110,000+ a year.", "at-least USD"],
    ["en", "The estate is worth $2+ million.", "at-least USD"],
    ["en", "It has 20-odd branches.", "about branches"],
    ["en", "Some came from 40 or more towns.", "at-least towns"],
    ["fr", "Il faut 40 ou plus personnes.", "at-least personnes"],
    ["de", "Hier wohnen 40 oder mehr Menschen.", "at-least Menschen"],
    ["es", "Ayer llegaron 40 o más personas.", "at-least personas"],
    ["it", "Per la festa servono 40 o più persone.", "at-least persone"],
    ["pt", "Ontem chegaram 40 ou mais pessoas.", "at-least pessoas"],
    ["nl", "Er kwamen 40 of meer mensen.", "at-least mensen"],
  ])("is its qualifier, %s: %s", (lang, text, told) => {
    expect(extractFigures(text, { lang }).map(({ qualifier, unit }) => `${qualifier} ${unit}`)).toEqual([told]);
  });

  it("is no part of a name", () => {
    expect(extractFigures("It flies 737 Max jets.", { lang: "en" })).toEqual([]);
  });
});

describe("“en plus de”", () => {
  it("says besides", () => {
    const qualifier = (text: string) => extractFigures(text, { lang: "fr" })[0]?.qualifier;
    expect(qualifier("En plus des 410 emplois, le groupe crée une école.")).toBeUndefined();
    expect(qualifier("Le groupe crée plus de 410 emplois.")).toBe("more-than");
  });
});

describe("“au-delà”", () => {
  it("says besides where a sentence goes on from a count, and more elsewhere", () => {
    const qualifier = (text: string) => extractFigures(text, { lang: "fr" })[0]?.qualifier;
    expect(qualifier("Au-delà des 4 120 communes élues, le ministère en attend 90.")).toBeUndefined();
    expect(qualifier("La hausse va au-delà de 4 120 communes.")).toBe("more-than");
  });
});

describe("“ne … que”", () => {
  const modality = (text: string) => extractFigures(text, { lang: "fr" })[0]?.modality;

  it("says only, and denies nothing", () => {
    expect(modality("Le stade ne coûtera que 31 millions d’euros.")).toBeUndefined();
    expect(modality("La réforme ne concernerait que 14 % des foyers.")).toBeUndefined();
  });

  it("unlike “ne … pas”", () => {
    expect(modality("Le stade ne coûtera pas 31 millions d’euros.")).toBe("negated");
    expect(modality("Le maire ne dit pas que 310 arbres seront coupés.")).toBe("negated");
  });
});

it("what a change behind a comma leads to is no limit", () => {
  const level = extractFigures("De omzet groeide wel, met 3,1 procent tot 412 miljoen euro.", { lang: "nl" }).at(-1);
  expect(level?.qualifier).toBeUndefined();
});

it.each([
  ["fr", "Le nombre de chômeurs sans aucune activité a reculé de 3 %."],
  ["es", "El número de parados sin ninguna ayuda bajó un 3 %."],
  ["it", "Il numero di famiglie senza alcuna tutela è calato del 3%."],
  ["pt", "O número de famílias sem qualquer apoio caiu 3%."],
])("a noun without anything denies no amount behind it (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.modality).toBeUndefined();
});

it.each([
  ["es", "La tormenta dejó sin luz a 12.000 hogares.", undefined],
  ["it", "Il temporale ha lasciato senza corrente 12.000 famiglie.", undefined],
  ["fr", "La panne a laissé sans eau 12 000 foyers.", undefined],
  ["en", "The storm left without power 12,000 homes.", undefined],
  // A verb has the amount for its object.
  ["es", "El club se fue sin pagar 12.000 euros.", "negated"],
  ["en", "He left without paying £12,000.", "negated"],
])("what is without something is denied, and not how many are (%s): %s", (lang, text, modality) => {
  expect(extractFigures(text, { lang })[0]?.modality).toBe(modality);
});

it("reads “etwa” behind what is counted and before a phrase as for instance", () => {
  const [figure] = extractFigures("In der Stadt gab es 116 Einsätze etwa wegen voller Keller.", { lang: "de" });
  expect(figure?.qualifier).toBeUndefined();
});

it.each([
  ["# Rain totals top 20 inches", "more-than"],
  ["# Deaths pass 1,000 after flood", "more-than"],
  ["# The world's top 20 mills", undefined],
  ["Rain totals top 20 inches.", undefined],
])("a headline's verb behind a noun in the plural says that it is more: %s", (text, qualifier) => {
  expect(extractFigures(text, { lang: "en" })[0]?.qualifier).toBe(qualifier);
});

it.each([
  "De grootste hagelsteen zwol aan tot 38 millimeter.",
  "De menigte zwol aan tot 26.000 betogers op het plein.",
  "De wachtlijst dijde uit tot 3.100 gezinnen.",
])("where something swells to is no limit: %s", (text) => {
  expect(extractFigures(text, { lang: "nl" })[0]?.qualifier).toBeUndefined();
});

it.each([
  ["Een man is veroordeeld tot 2.400 euro boete.", undefined],
  ["De rechter veroordeelde de man tot 2.400 euro schadevergoeding.", undefined],
  ["De rechter veroordeelde de man tot maximaal 2.400 euro schadevergoeding.", "up-to"],
  ["Wie te hard rijdt, kan tot 2.400 euro boete krijgen.", "up-to"],
])("what a court comes to is no limit: %s", (text, qualifier) => {
  const [fine] = extractFigures(text, { lang: "nl" });
  expect(fine?.qualifier).toBe(qualifier);
});

it.each([
  ["Der Tierpark freut sich über 14 junge Pinguine.", undefined],
  ["Der Vorstand informierte über 3 neue Standorte.", undefined],
  ["Der Tierpark hat über 140 junge Pinguine.", "more-than"],
])("what someone is glad of or tells of bounds nothing: %s", (text, qualifier) => {
  expect(extractFigures(text, { lang: "de" })[0]?.qualifier).toBe(qualifier);
});

it.each([
  ["de", "Im Hafen essen nur noch 18 Prozent mindestens einmal pro Woche."],
  ["nl", "In de haven eet nog maar 18 procent minstens één keer per week."],
  ["en", "On the quay, only 18 percent at least once a week buy fish."],
])("leaves a limit to how often something is done (%s): %s", (lang, text) => {
  expect(said(text, lang)[0]).toBe("18");
});
