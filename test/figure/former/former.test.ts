import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

/** The roles of a text's amounts of money, shares and counts, in reading order. */
const roles = (lang: string, markdown: string) =>
  extractFigures(markdown, { lang })
    .filter(({ kind }) => kind !== "date" && kind !== "duration")
    .map(({ source, role }) => `${source.text} ${role}`);

it("a list of former levels is of former levels to its end", () => {
  const text = "5.453 tests positifs ont été comptés, contre 7.379 vendredi, 6.111 jeudi et 5.429 mercredi.";
  expect(roles("fr", text)).toEqual(["5.453 tests news", "7.379 former", "5.429 former"]);
});

it.each([
  [
    "fr",
    "Avec une hausse de 3,2 %, l’été confirme la tendance d’avant, à savoir +1,2 % en 2018 et +6,1 % en 2017.",
    ["3,2 % news", "+1,2 % former", "+6,1 % former"],
  ],
  [
    "en",
    "Rents rose 3.2%, in line with the trend of before, with 1.2% in 2018 and 6.1% in 2017.",
    ["3.2% news", "1.2% former", "6.1% former"],
  ],
  ["fr", "Les loyers ont gagné 1,2 % en 2017 et 6,1 % en 2018.", ["1,2 % news", "6,1 % news"]],
])("what was in years that go back is former (%s): %s", (lang, text, told) => {
  expect(roles(lang, text)).toEqual(told);
});

describe("what had happened by a year that opens the sentence", () => {
  it.each([
    ["fr", "En mars 2024, trois randonneurs avaient été emportés par une coulée.", ["trois randonneurs former"]],
    ["fr", "En 2025, 18 millions d’euros avaient été versés aux communes.", ["18 millions d’euros former"]],
    ["en", "In 2024, 41 homes had been flooded along the river.", ["41 homes former"]],
    ["es", "En 2024, 41 vecinos habían sido evacuados.", ["41 vecinos former"]],
    ["it", "Nel 2024 erano stati stanziati 3 milioni di euro.", ["3 milioni di euro former"]],
    ["pt", "Em 2024, 41 moradores tinham sido retirados do bairro.", ["41 moradores former"]],
    ["fr", "En 2024, la commune avait déjà vendu 41 parcelles.", ["41 parcelles former"]],
    ["en", "In 2024 the council had recently closed 41 libraries.", ["41 libraries former"]],
    // What one has ends like a participle, and is none.
    ["fr", "En août 2026, la commune avait trois écoles et 310 élèves.", ["trois écoles news", "310 élèves news"]],
    ["fr", "En août 2026, le club avait plus de 310 adhérents.", ["310 adhérents news"]],
    ["en", "In August 2026 the club had 310 registered players.", ["310 registered players news"]],
    ["en", "In August 2026 the town had two hundred shops.", ["two hundred shops news"]],
    [
      "fr",
      "En 2026, la ville a voté 3 millions d’euros ; le maire avait promis davantage.",
      ["3 millions d’euros news"],
    ],
    [
      "fr",
      "La part grimpe à 12,3 % cette année, précédée d’un recul à 11,8 % l’hiver d’avant.",
      ["12,3 % news", "11,8 % former"],
    ],
    ["es", "La tasa sube al 12,3 %, precedida de una caída al 11,8 %.", ["12,3 % news", "11,8 % former"]],
  ])("%s: %s", (lang, markdown, expected) => {
    expect(roles(lang, markdown)).toEqual(expected);
  });
});

describe("a former level", () => {
  it.each([
    [
      "en",
      "The council passed a £318m budget, up 11% from the current year's revised estimate of £286m.",
      ["£318m news", "11% news", "£286m former"],
    ],
    ["en", "They had turned down an earlier offer of 21% by a wide margin.", ["21% former"]],
    [
      "en",
      "Output at the mine dropped to 1.1 million tonnes from 1.4 million the year before.",
      ["1.1 million tonnes news", "1.4 million former"],
    ],
    ["en", "Revenue rose 12% over the £3.8m recorded before the fire.", ["12% news", "£3.8m former"]],
    ["fr", "Le résultat gagne 12 % par rapport à 3,8 millions d’euros.", ["12 % news", "3,8 millions d’euros former"]],
    ["en", "The company had last raised $5.5 million in a first round.", ["$5.5 million former"]],
    ["en", "The grant is £352m, an increase on the £345m given for the last Games.", ["£352m news", "£345m former"]],
    [
      "en",
      "That compares with sales of $40 million and a loss of $7 million, or 12 cents a share.",
      ["$40 million former", "$7 million former", "12 cents former"],
    ],
    [
      "en",
      "Orvex lost $3 million in May, compared with a loss of $9 million, or 31 cents a share, in the spring.",
      ["$3 million news", "$9 million former", "31 cents former"],
    ],
    [
      "de",
      "Die Quote lag nach Angaben der Kammer bei 5,7 Prozent; ein Jahr zuvor waren es 5,3 Prozent.",
      ["5,7 Prozent news", "5,3 Prozent former"],
    ],
    [
      "es",
      "Las ventas ascendieron a 9 millones de euros, cifra superior a los 8 millones de euros que contabilizó antes.",
      ["9 millones de euros news", "8 millones de euros former"],
    ],
    [
      "es",
      "El índice caía un 2,3 por ciento, después de que ayer bajara un 0,7 por ciento.",
      ["2,3 por ciento news", "0,7 por ciento former"],
    ],
    [
      "fr",
      "La société a publié jeudi, après Bourse, une perte de 8,3 millions d’euros.",
      ["8,3 millions d’euros news"],
    ],
    [
      "nl",
      "Het verlies liep op van 4 miljoen euro vorig jaar naar 6 miljoen euro.",
      ["4 miljoen euro former", "6 miljoen euro news"],
    ],
    ["en", "The rate stood after the review at 5.7%; a year earlier it was 5.3%.", ["5.7% news", "5.3% former"]],
    [
      "de",
      "Wurden 2003 noch 2,2 Millionen Tonnen verkauft, waren es zuletzt 1,6 Millionen Tonnen.",
      ["2,2 Millionen Tonnen former", "1,6 Millionen Tonnen news"],
    ],
    [
      "en",
      "Arrivals reached 3.91 million, finally overtaking the 3.89 million set in 2019.",
      ["3.91 million news", "3.89 million former"],
    ],
    ["en", "Inflation is back at 2.1% after a peak of 9.7%.", ["2.1% news", "9.7% former"]],
    [
      "pt",
      "O faturamento saltou de R$ 4 bilhões em 2017, após os primeiros aportes que o grupo recebeu do banco, para R$ 83 bilhões.",
      ["R$ 4 bilhões former", "R$ 83 bilhões news"],
    ],
    [
      "de",
      "Der Verlust lag bei 3 Millionen Euro, verglichen mit einem Verlust von 9 Millionen Euro im Frühjahr.",
      ["3 Millionen Euro news", "9 Millionen Euro former"],
    ],
    [
      "nl",
      "Het verlies was 3 miljoen euro, vergeleken met een verlies van 9 miljoen euro in het voorjaar.",
      ["3 miljoen euro news", "9 miljoen euro former"],
    ],
    [
      "fr",
      "Deux ans après un premier tour de 4 millions d’euros, Levane lève 20 millions d’euros.",
      ["4 millions d’euros former", "20 millions d’euros news"],
    ],
    ["it", "La quota era stata del 12%.", ["12% former"]],
    ["en", "The price had been $12.", ["$12 former"]],
    ["it", "Il tasso è al 2%, rispetto all’1,4% di maggio.", ["2% news", "1,4% former"]],
    [
      "nl",
      "Het bedrijf boekte een omzet van 5 miljard euro en een verlies van 105 miljoen euro.",
      ["5 miljard euro news", "105 miljoen euro news"],
    ],
    [
      "de",
      "Die Firma buchte einen Umsatz von 5 Milliarden Euro und einen Verlust von 105 Millionen Euro.",
      ["5 Milliarden Euro news", "105 Millionen Euro news"],
    ],
    ["nl", "Vorig jaar was dat percentage nog 90,6 procent.", ["90,6 procent former"]],
    ["it", "I lettori passano dai 38 milioni del 2013 ai 45,5 del 2016.", ["38 milioni former"]],
    [
      "es",
      "Contó 502 buques, en comparación con el mismo periodo de 2018, cuando se registraron 468 buques.",
      ["502 buques news", "468 buques former"],
    ],
    ["it", "Il tasso è al 2%; ieri era all’1,4%.", ["2% news", "1,4% former"]],
    ["nl", "Er staan 2.100 stallen, in 2019 waren het er nog 2.700.", ["2.100 stallen news", "2.700 former"]],
    ["nl", "De dienst telde 541 ritten, een week geleden 640 ritten.", ["541 ritten news", "640 ritten former"]],
    [
      "es",
      "Vendió 52.300 abonos, en comparación con 2018, cuando se contaron 48.100 abonos.",
      ["52.300 abonos news", "48.100 abonos former"],
    ],
    [
      "es",
      "Sube un 18 % respecto al año anterior, cuando se sellaron 16.200 bonos.",
      ["18 % news", "16.200 bonos former"],
    ],
    [
      "en",
      "It sold 5,200 seats, compared with 2019, when 4,800 seats were sold.",
      ["5,200 seats news", "4,800 seats former"],
    ],
    [
      "de",
      "Das Fest zog 5200 Gäste an, verglichen mit 2019, als 4800 Gäste kamen.",
      ["5200 Gäste news", "4800 Gäste former"],
    ],
    [
      "en",
      "The firm added 64,000 jobs, more than the expected 50,000 jobs.",
      ["64,000 jobs news", "50,000 jobs former"],
    ],
  ])("%s: %s", (lang, text, expected) => {
    expect(roles(lang, text)).toEqual(expected);
  });

  it.each([
    ["en", "A dealer was jailed after a £4 million haul was found in a van.", ["£4 million news"]],
    ["es", "La línea se abrirá en 2027, cuando llegarán 59.000 abonados.", ["59.000 abonados news"]],
    ["de", "Das Gericht erließ Haftbefehl gegen 12 Männer.", ["12 Männer news"]],
    ["de", "Nach Zahlung von 5 Millionen Euro wurde das Verfahren eingestellt.", ["5 Millionen Euro news"]],
    ["de", "Gegenüber dem Vorjahr stieg der Umsatz auf 30 Millionen Euro.", ["30 Millionen Euro news"]],
  ])("is none where the words before tell what happened first: %s: %s", (lang, text, expected) => {
    expect(roles(lang, text)).toEqual(expected);
  });
});

describe("what only tells where or how large something is", () => {
  it.each([
    ["en", "The fire burns about 65 miles (105km) east of the city.", "other"],
    ["en", "The centre was four miles north of the bay.", "other"],
    ["de", "Der Ort liegt 12 Kilometer nördlich der Stadt.", "other"],
    ["de", "Gestritten wurde auf dem 200 Hektar großen Friedhof.", "background"],
    ["nl", "Er was ruzie in het 200 hectare grote park.", "background"],
    ["en", "The new line is 65 miles long.", "news"],
    ["de", "Für 1000 Kubikmeter Gas zahlt das Land 20 Dollar.", "news"],
  ])("%s: %s", (lang, text, role) => {
    expect(extractFigures(text, { lang })[0]?.role).toBe(role);
  });
});

describe("what an amount is only taken of", () => {
  it.each([
    ["de", "Gestrichen werden 1.000 von 3.000 Flügen.", ["1.000 von 3.000 Flügen news"]],
    ["de", "Der Rabatt wird 20 Dollar pro 1000 Kubikmeter betragen.", ["20 Dollar news", "1000 Kubikmeter other"]],
    ["de", "Es zahlt 247 Dollar für 1000 Kubikmeter.", ["247 Dollar news", "1000 Kubikmeter other"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(roles(lang, text)).toEqual(expected);
  });
});

describe("what had happened over years", () => {
  it.each([
    ["fr", "Entre 2017 et 2022, le comptable avait détourné 640 000 euros.", "640 000"],
    ["fr", "Entre mars 2017 et mai 2022, le comptable avait détourné 640 000 euros.", "640 000"],
    ["en", "Between 2017 and 2022, he had collected £640,000 from his clients.", "£640,000"],
  ])("is what the news is of (%s: %s)", (lang, text, said) => {
    const figure = extractFigures(text, { lang }).find(({ source }) => source.text.startsWith(said));
    expect(figure?.role).toBe("news");
  });

  it("and by one year what went before it", () => {
    const [, amount] = extractFigures("En 2017, le comptable avait détourné 640 000 euros.", { lang: "fr" });
    expect(amount?.role).toBe("former");
  });

  it("and by a year that stands behind the amount", () => {
    const [share] = extractFigures("La liste avait récolté 41 % des voix aux élections de 2015.", { lang: "fr" });
    expect(share?.role).toBe("former");
  });

  it("and by a year behind a comma as well, or by two", () => {
    const roleOf = (text: string) => extractFigures(text, { lang: "fr" }).find(({ kind }) => kind === "money")?.role;
    expect(roleOf("À la même période, en 2021, plus de 31 millions d’euros avaient été levés.")).toBe("former");
    expect(roleOf("À la même période, en 2021 et 2019, plus de 31 millions d’euros avaient été levés.")).toBe("former");
  });
});

it("knows what was said before by “informations précédentes”", () => {
  const [figure] = extractFigures("Selon des informations précédentes, douze personnes avaient été blessées.", {
    lang: "fr",
  });
  expect(figure?.role).toBe("former");
});

it("is none where a title tells how long it took", () => {
  const [time] = extractFigures("# Vermisster meldet sich nach 28 Jahren aus Oslo", { lang: "de" });
  expect(time?.role).toBe("news");
});

it.each([
  [
    "es",
    "La superficie pasó de una media de 5.400 hectáreas en los años ochenta a 1.950 ahora.",
    ["5.400 hectáreas former", "1.950 news"],
  ],
  [
    "it",
    "Il lago è passato da una media di 5.400 ettari a 1.950 ettari.",
    ["5.400 ettari former", "1.950 ettari news"],
  ],
])("an average that a change comes from was so before (%s): %s", (lang, text, expected) => {
  expect(roles(lang, text)).toEqual(expected);
});

it("what a paper says that it wrote is no news", () => {
  const text = "Na edição de ontem, o jornal noticiou que a obra custa 6,2 milhões de euros.";
  expect(roles("pt", text)).toEqual(["6,2 milhões de euros former"]);
});

it.each([
  ["de", "Die Vögel brüteten im Schnitt neun Tage früher als ihre Artgenossen."],
  ["nl", "De vogels broedden gemiddeld negen dagen eerder dan soortgenoten."],
])("by how long something came earlier is no former time (%s)", (lang, text) => {
  expect(extractFigures(text, { lang }).map(({ role }) => role)).not.toContain("former");
});

describe("a profit after tax is no former one", () => {
  it.each([
    ["en", "The firm made a profit after tax of £4.2m and paid £3.1m to its owners."],
    ["fr", "Le groupe affiche un bénéfice après impôts de 4,2 millions d’euros et a versé 3,1 millions d’euros."],
    ["de", "Der Konzern meldete einen Gewinn nach Steuern von 4,2 Millionen Euro und zahlte 3,1 Millionen Euro aus."],
    ["es", "El grupo ganó después de impuestos 4,2 millones de euros y pagó 3,1 millones de euros."],
    ["it", "Il gruppo ha un utile dopo le imposte di 4,2 milioni di euro e ha versato 3,1 milioni di euro."],
    ["nl", "Het concern boekte een winst na belastingen van 4,2 miljoen euro en betaalde 3,1 miljoen euro."],
    ["pt", "O grupo teve um lucro após impostos de 4,2 milhões de euros e pagou 3,1 milhões de euros."],
  ])("%s: %s", (lang, markdown) => {
    expect(extractFigures(markdown, { lang }).map(({ role }) => role)).toEqual(["news", "news"]);
  });
});

it("the up of a qualifier makes nothing former", () => {
  const text = "Roads were closed after gusts of up to 130 km/h hit the coast.";
  expect(roles("en", text)).toEqual(["130 km/h news"]);
});

it("what a firm raised when it was worth less is no news", () => {
  const text = "The round values Marl at $190m, up from $62m when it raised its $11m Series A.";
  expect(roles("en", text)).toEqual(["$190m news", "$62m former", "$11m background"]);
});

it.each([
  ["de", "Mit dem Streik bekräftigt sie die Forderung nach 8 Prozent mehr Lohn.", ["8 Prozent news"]],
  ["de", "Der Ruf nach 300 Euro mehr Pflegegeld wird lauter.", ["300 Euro news"]],
  [
    "de",
    "Die Fahrer bekommen nach dem Schlichterspruch 4,5 Prozent mehr Lohn und eine Zulage von 900 Euro.",
    ["4,5 Prozent news", "900 Euro news"],
  ],
  [
    "nl",
    "De machinisten krijgen na het beraad 4,5 procent meer loon en 900 euro.",
    ["4,5 procent news", "900 euro news"],
  ],
])("what is asked for, and what stands beside a rise, never was (%s): %s", (lang, text, expected) => {
  expect(roles(lang, text)).toEqual(expected);
});

it.each([
  ["en", "Brandel has leapfrogged Hollins after growing its sales by 9.8%.", ["9.8% news"]],
  ["en", "The shop closed after losing £200,000.", ["£200,000 news"]],
  ["es", "Brandel adelanta a Hollins tras aumentar sus ventas un 9,8 %.", ["9,8 % news"]],
  ["pt", "A Brandel ultrapassou a Hollins após aumentar as vendas em 9,8%.", ["9,8% news"]],
  ["en", "Shares rebounded after falling 12% in the previous week.", ["12% former"]],
  ["en", "The firm reported a profit of £3m after losing £2m.", ["£3m news", "£2m former"]],
])("what the subject did before is why, and no earlier level (%s): %s", (lang, text, expected) => {
  expect(roles(lang, text)).toEqual(expected);
});

it.each([
  ["pt", "O país tinha 640 hospitais públicos em maio."],
  ["it", "Il gruppo aveva 640 clienti nel quartiere."],
  ["pt", "Na praça havia 640 pessoas."],
])("what there was, without a participle, is no former level (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang }).find(({ kind }) => kind === "count")?.role).toBe("news");
});

it.each([
  ["es", "La gripe ha pasado de superar los 284 casos por 100.000 habitantes en 2020 a solo 0,7."],
  ["es", "La lista pasó de rondar las 640 personas a solo 120 personas."],
])("a verb behind “from” makes its amount no news (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("former");
});

it.each([
  ["it", "Sono previsti 240 alloggi nell’area della caserma."],
  ["it", "Sono attesi 50.000 tifosi allo stadio."],
  ["pt", "Está previsto um investimento de 8 milhões de euros no quartel."],
  ["es", "El Ayuntamiento tiene previsto invertir 8 millones de euros."],
  ["es", "El coste previsto del cuartel es de 8 millones de euros."],
])("what is planned is still to come (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("news");
});

it.each([
  ["Staff protested against a £12,000 cut in the grant.", ["£12,000 news"]],
  ["The fall compares with a 4% rise a year earlier.", ["4% former"]],
])("what somebody is against is to come: %s", (text, expected) => {
  expect(roles("en", text)).toEqual(expected);
});

it.each([
  ["Le repas coûtera 15 euros au lieu de 12 euros.", ["news", "former"]],
  ["Le train roule à 120 km/h au lieu de 160 km/h.", ["news", "former"]],
])("of what is and what was instead the second alone is former: %s", (text, roles) => {
  expect(extractFigures(text, { lang: "fr" }).map(({ role }) => role)).toEqual(roles);
});

it.each([
  ["en", "The shares have fallen from a September peak near $175 and trade around $135.", ["former", "news"]],
  ["en", "Wheat has recovered from a low of $5 a bushel to $7 a bushel.", ["former", "price"]],
  ["es", "Las acciones han caído desde un máximo de 175 euros y valen 135 euros.", ["former", "news"]],
])("where a change from a peak or a low began is former (%s): %s", (lang, text, expected) => {
  expect(extractFigures(text, { lang }).map(({ role }) => role)).toEqual(expected);
});

it("a level behind a comma and “from” is what was, with its limit as well", () => {
  const text =
    "Ferry cancellations were down to more than 600 on Monday, from more than 1,300 in the region a day earlier.";
  const roles = extractFigures(text, { lang: "en" }).map(({ amount, role }) => [amount, role]);
  expect(roles).toContainEqual([1300, "former"]);
});

it("a share and how many there are then are no range", () => {
  const [figure] = extractFigures("Thefts went 17.8 per cent to 282, while frauds fell.", { lang: "en" });
  expect([figure?.amount, figure?.to]).toEqual([17.8, undefined]);
});

it("takes what a list of days gone by tells behind a year for former", () => {
  expect(roles("de", "1950 – Höhepunkt des Streiks: In Linz sind 140 Betriebe im Ausstand.").at(-1)).toMatch(/former$/);
});

it.each([
  ["en", "Pensioners were conned out of £412,000.", ["news"]],
  ["en", "The line was to have cost $9 billion.", ["former"]],
  ["fr", "Les élus ont voté la hausse de 4,5 % du taux, qui passe de 38,2 % à 39,9 %.", ["news", "former", "news"]],
])("what was taken, what was planned, and a change before its two ends (%s): %s", (lang, text, expected) => {
  expect(extractFigures(text, { lang }).map(({ role }) => role)).toEqual(expected);
});
