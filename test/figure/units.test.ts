import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { languageCodes } from "../../src/figure/lexicon/read-languages.ts";
import { siUnits } from "../../src/figure/unit/si-units.ts";

const sentences: Record<string, (quantity: string) => string> = {
  fr: (quantity) => `Le relevé donne ${quantity} à Vaubrac.`,
  en: (quantity) => `The reading is ${quantity} in Vaubrac.`,
  de: (quantity) => `Die Messung ergibt ${quantity} in Vaubrac.`,
  es: (quantity) => `La lectura es de ${quantity} en Vaubrac.`,
  it: (quantity) => `La lettura è di ${quantity} a Vaubrac.`,
  pt: (quantity) => `A leitura é de ${quantity} em Vaubrac.`,
  nl: (quantity) => `De meting geeft ${quantity} in Vaubrac.`,
};

function unitsOf(lang: string, markdown: string): (string | null)[] {
  return extractFigures(markdown, { lang }).map(({ unit }) => unit);
}

describe("a symbol", () => {
  const table = Object.values(siUnits).flatMap((units) =>
    Object.entries(units).flatMap(([id, symbols]) => symbols.split("|").map((symbol) => [symbol, id] as const)),
  );
  it.each(languageCodes)("means the same unit in every language: %s", (lang) => {
    for (const [symbol, id] of table) {
      expect(unitsOf(lang, sentences[lang]?.(`14 ${symbol}`) as string), symbol).toEqual([id]);
    }
  });

  it.each([
    ["fr", "La start-up EV a 12 PC et 15 PP."],
    ["en", "Gate 12 A opens, and 30 K runners ran the 10K."],
    ["en", "Order part 4410 L-17, or the probe AB3-41m."],
    ["en", "The page answered 200 OK at 0715 GMT."],
    ["fr", "Le texte s’annonce 40 s’il le faut."],
    ["de", "Um neun waren 40 da."],
    ["en", "It shot .412 FG, and the lamp draws 3w."],
    ["en", "Some 12m of its seats are gone."],
  ])("is none in %s “%s”", (lang, markdown) => {
    expect(unitsOf(lang, markdown)).toEqual([]);
  });

  it.each([
    ["en", "Some 12m people came.", "people"],
    ["en", "The mast is 120m tall.", "meter"],
    ["en", "The 2,300-square-foot house is sold.", "square-foot"],
    ["en", "Temperatures reached 40 C in Vaubrac.", "celsius"],
    ["en", "Bake it at 180C (350F).", "celsius"],
    ["en", "The truck can tow 7,500 pounds.", "pound"],
    ["en", "The heat goes on: 25C on Friday, 12C at night.", "celsius"],
    ["nl", "Het ligt 350m van de kust.", "meter"],
    ["en", "It lost £12m.", "GBP"],
    ["fr", "Il reste 40 millions de l’État.", null],
    ["en", "The park gives 2.5-MWp of power.", "megawatt"],
    ["en", "A 400 MW/1,600 MWh battery.", "megawatt"],
  ])("is settled by what stands around: %s “%s”", (lang, markdown, unit) => {
    expect(unitsOf(lang, markdown)[0]).toBe(unit);
  });
});

describe("a word that is mostly another", () => {
  it.each([
    ["fr", "Un nouveau théâtre ouvre.", []],
    ["fr", "Le maire annonce 40 nouvelles haltes.", ["haltes"]],
    ["es", "Abrirán siete nuevos mercados.", ["mercados"]],
    ["it", "Sono nove nuovi mercati.", ["mercati"]],
    ["pt", "Abrem sete novos mercados.", ["mercados"]],
    ["fr", "Elle a lu douze livres et compté trois tours.", ["livres", "tours"]],
    ["en", "Seven won medals and four real questions remain.", ["medals", "questions"]],
    ["de", "Fünf Kronen zieren das Wappen.", ["Kronen"]],
    ["it", "Restano quattro marchi storici e tre giri.", ["marchi", "giri"]],
    ["es", "Dio seis vueltas y ganó dos coronas.", ["vueltas", "coronas"]],
    ["en", "It beat the £2bn mark.", ["GBP"]],
  ])("counts things in %s “%s”", (lang, markdown, units) => {
    expect(unitsOf(lang, markdown)).toEqual(units);
  });

  it.each([
    ["fr", "Il coûte 40 livres.", "GBP"],
    ["fr", "Il vaut 12 millions de livres.", "GBP"],
    ["fr", "Le bébé pèse six livres.", "pound"],
    ["fr", "Il faut 20 livres. Le cours de la livre sterling baisse.", "GBP"],
    ["fr", "Le moteur fait 3 000 tours par minute.", "revolution"],
    ["en", "It costs 40,000 won.", "KRW"],
    ["en", "A bowl costs nine won.", "KRW"],
    ["de", "Das Ticket kostet 120 Kronen.", "SEK"],
    ["it", "Il motore ha 300 cavalli.", "horsepower"],
    ["es", "El coche tiene 300 caballos.", "horsepower"],
  ])("is a unit where something says so: %s “%s”", (lang, markdown, unit) => {
    expect(unitsOf(lang, markdown)[0]).toBe(unit);
  });
});

describe("money", () => {
  it.each([
    ["en", "Rs14,320-crore", 143.2e9, "INR"],
    ["en", "Rs 35 lakh", 3.5e6, "INR"],
    ["en", "₹16 lakh crore", 16e12, "INR"],
    ["en", "RM12 million", 12e6, "MYR"],
    ["en", "GBP-3.5-million", 3.5e6, "GBP"],
    ["en", "NZD$18", 18, "NZD"],
    ["en", "AU $44.99", 44.99, "AUD"],
    ["en", "$A71,300", 71_300, "AUD"],
    ["en", "$US3bn", 3e9, "USD"],
    ["en", "S$7.50", 7.5, "SGD"],
    ["en", "$.75", 0.75, "USD"],
    ["en", "$-20.5bn", -20.5e9, "USD"],
    ["en", "$4.03½", 4.035, "USD"],
    ["fr", "412,5 ME", 412.5e6, "EUR"],
    ["pt", "6,7 ME", 6.7e6, "EUR"],
    ["fr", "3 MdE", 3e9, "EUR"],
    ["fr", "60 k€", 60e3, "EUR"],
    ["fr", "2,4 Mds€", 2.4e9, "EUR"],
    ["fr", "12 millions de $CAD", 12e6, "CAD"],
    ["fr", "10 milliards de FCFA", 10e9, "XOF"],
    ["de", "59,– €", 59, "EUR"],
    ["de", "Fr. 1'340.–", 1340, "CHF"],
    ["de", "2 Mia. Franken", 2e9, "CHF"],
    ["de", "1’250’000 Franken", 1.25e6, "CHF"],
    ["es", "S/ 45,50", 45.5, "PEN"],
    ["es", "40 mdd", 40e6, "USD"],
    ["pt", "R$ 4,5 bi", 4.5e9, "BRL"],
    ["pt", "3 mil milhões de euros", 3e9, "EUR"],
    ["pt", "2 biliões de euros", 2e12, "EUR"],
    ["it", "4,5 mln €", 4.5e6, "EUR"],
    ["nl", "3 mld. euro", 3e9, "EUR"],
  ])("is read in the trade's own short forms: %s %s", (lang, money, amount, unit) => {
    const said = lang === "en" ? `It costs ${money} in all.` : `X ${money} y.`;
    expect(extractFigures(said, { lang }).map((figure) => [figure.amount, figure.unit])).toEqual([[amount, unit]]);
  });

  it.each([
    ["Eskane spent R5.2 billion on diesel.", 5.2e9, "ZAR"],
    ["The road cost N486.9 billion.", 486.9e9, "NGN"],
    ["The licence costs N45,000.", 45_000, "NGN"],
    ["Growers share Sh51.3 billion.", 51.3e9, "KES"],
  ])("may be one letter right before a number that looks like it: “%s”", (text, amount, unit) => {
    expect(extractFigures(text, { lang: "en" })).toMatchObject([{ kind: "money", amount, unit }]);
  });

  it.each([
    "N95 masks cost a lot.",
    "Route N 5 was closed.",
    "R2 was late.",
    "Version R 4.2 is out.",
    "The R75 is shut.",
  ])("is not read of a code: “%s”", (text) => {
    expect(extractFigures(text, { lang: "en" }).filter(({ kind }) => kind === "money")).toEqual([]);
  });

  it("is read past a bracket with the year before", () => {
    const [loss, sales] = extractFigures(
      "Der Fehlbetrag lag bei 42,6 (Vorjahr: 3,1) Millionen Euro, der Umsatz bei 1,2 (1,1) Mrd. Euro.",
      { lang: "de" },
    );
    expect(loss).toMatchObject({ amount: 42.6e6, unit: "EUR", role: "news" });
    expect(sales).toMatchObject({ amount: 1.2e9, unit: "EUR", role: "news" });
  });

  it("takes its currency from the sentence or the article where a word of money governs it", () => {
    const read = (lang: string, markdown: string) => unitsOf(lang, markdown)[0];
    expect(read("fr", "Le groupe va investir 300 millions à Vaubrac, sur 2 milliards d’euros.")).toBe("EUR");
    expect(read("de", "Der Umsatz stieg auf 300 Millionen.\n\nDer Gewinn lag bei 12 Millionen Euro.")).toBe("EUR");
    expect(
      read("fr", "Le déficit baisse de 3 milliards.\n\nIl était de 9 milliards d’euros ou 10 milliards de dollars."),
    ).toBe(null);
    expect(read("fr", "Le site compte 3 millions, et son budget 5 millions d’euros.")).toBe(null);
  });

  it("is of pence where shares or pounds are spoken of", () => {
    expect(extractFigures("Shares rose to 212p.", { lang: "en" })[0]).toMatchObject({ amount: 2.12, unit: "GBP" });
    expect(unitsOf("en", "The screen shows 1080p.")).toEqual([]);
  });
});

describe("degrees, points and percent", () => {
  it.each([
    ["en", "It was 22 °C below zero.", -22, "celsius"],
    ["en", "It fell to minus-40 degrees Fahrenheit.", -40, "fahrenheit"],
    ["en", "It fell to minus 90 Celsius.", -90, "celsius"],
    ["fr", "Il a fait 22 degrés au-dessous de zéro.", -22, "generic"],
    ["de", "Es waren 22 Grad unter null.", -22, "generic"],
    ["es", "Hubo 22 grados bajo cero.", -22, "generic"],
    ["it", "C’erano 22 gradi sotto zero.", -22, "generic"],
    ["pt", "Foram 22 graus abaixo de zero.", -22, "generic"],
    ["nl", "Het was 22 graden onder nul.", -22, "generic"],
    ["en", "The college awarded 340 degrees.", 340, "degrees"],
    ["en", "The university will confer over 13,000 degrees.", 13000, "degrees"],
    ["en", "The kiln was heated to 1,200 degrees.", 1200, "degree"],
    ["en", "Sales rose 14pc.", 14, "percent"],
    ["en", "It grew by one per cent.", 1, "percent"],
    ["en", "The rate rose 0.3 points.", 0.3, "percentage-point"],
    ["en", "The pipe is 2-1/4 inches wide.", 2.25, "inch"],
    ["en", "It takes three quarters of an hour.", 0.75, "hour"],
    ["fr", "Il faut trois quarts d’heure.", 0.75, "hour"],
  ])("are read in %s “%s”", (lang, markdown, amount, unit) => {
    expect(extractFigures(markdown, { lang })[0]).toMatchObject({ amount, unit });
  });

  it("are none of a pension plan that a paragraph of a law names", () => {
    expect(extractFigures("A guide to 401k rollovers, 401(k) plans and 403(b)s.", { lang: "en" })).toEqual([]);
  });

  it("are none of an index", () => {
    expect(unitsOf("en", "The index rose 41.02 points.")).toEqual([]);
    expect(unitsOf("it", "L’indice perde 41,02 punti.")).toEqual([]);
    expect(unitsOf("en", "The one percent owns it.")).toEqual([]);
  });
});

describe("a count", () => {
  it.each([
    ["en", "The firm set up 2,900 solar panels.", [2900, "panels"]],
    ["en", "It has done more than 600 kidney transplants.", [600, "transplants"]],
    ["en", "Some 410,000 eligible voters stayed home.", [410_000, "voters"]],
    ["en", "As many as 16 first-team players left.", [16, "players"]],
    ["en", "A 14,500-seat stadium.", [14_500, "seat"]],
    ["en", "It shipped 41,200 Model 5s.", [41_200, null]],
    ["en", "Jobs rose by 118,000.", [118_000, null]],
    ["en", "The toll climbed to 131 by noon.", [131, null]],
    // What is counted stands behind the number, or before its verb.
    ["fr", "On a retrouvé des corps, portant à 63 le nombre de morts.", [63, null]],
    ["en", "Divers found more, bringing the death toll to 63.", [63, null]],
    ["de", "Taucher fanden weitere, womit die Zahl der Toten auf 63 steigt.", [63, null]],
    ["es", "Hallaron más cuerpos, elevando a 63 el número de muertos.", [63, null]],
    ["it", "Aprono altri negozi, portando a 48 il numero di filiali.", [48, null]],
    ["pt", "Abrem mais lojas, elevando para 48 o total de filiais.", [48, null]],
    ["nl", "Er kwamen er meer bij, wat het aantal winkels op 48 brengt.", [48, null]],
    ["fr", "Plus de 41 000 sont partis.", [41_000, null]],
    ["fr", "Le réseau compte 230 points de vente.", [230, "points"]],
    ["fr", "Quelque 3 200 Ukrainiens sont venus.", [3200, "Ukrainiens"]],
    ["fr", "Il emploie 60 excellents ouvriers.", [60, "ouvriers"]],
    ["de", "Es gibt 3.400 gut ausgebildete Fachkräfte.", [3400, "Fachkräfte"]],
    ["it", "Vengono 8.310 persone.", [8310, "persone"]],
    ["nl", "Er komen 45 elektrische bussen.", [45, "bussen"]],
    ["nl", "De ronde kost in Den Haag 127 banen.", [127, "banen"]],
    ["en", "It sold 7 hundred seats.", [700, "seats"]],
    ["fr", "Il a vendu 6 cent mille billets.", [600_000, "billets"]],
    ["en", "A poll of nine European countries.", [9, "countries"]],
    ["en", "About 70 commercial fishermen live there.", [70, "fishermen"]],
    ["en", "Two dozen homes burned.", [24, "homes"]],
    ["fr", "Il a vendu trois douzaines de tableaux.", [36, "tableaux"]],
    ["it", "Sono due dozzine di scuole.", [24, "scuole"]],
  ])("stands behind adjectives, names and without a noun: %s “%s”", (lang, markdown, told) => {
    expect(extractFigures(markdown, { lang }).map(({ amount, unit }) => [amount, unit])).toEqual([told]);
  });

  it.each([
    ["en", "There were 130 withdrawals out of 170 riders."],
    ["en", "The world 200m champion won the 400m hurdles."],
    ["es", "La media de los viajes sube."],
    ["fr", "La première moitié du siècle."],
  ])("is none in %s “%s”", (lang, markdown) => {
    expect(unitsOf(lang, markdown)).toEqual([]);
  });
});

describe("a rate of data", () => {
  it.each([
    ["en", "The line sends 15 megabits per second.", "megabit-per-second"],
    ["en", "The pump moves 15 litres per second.", "liter-per-second"],
    ["de", "Die Leitung schafft 15 Megabit pro Sekunde.", "megabit-per-second"],
    ["fr", "Le débit atteint 15 mégabits par seconde.", "megabit-per-second"],
  ])("is a unit in words as it is in symbols (%s): %s", (lang, markdown, unit) => {
    const [figure] = extractFigures(markdown, { lang });
    expect([figure?.unit, figure?.per]).toEqual(unit === "liter-per-second" ? ["liter", "second"] : [unit, undefined]);
  });
});

describe("plants that grow", () => {
  it.each([
    ["fr", "Les gendarmes ont découvert 118 pieds de cannabis.", "count"],
    ["fr", "Une vague de 42 pieds de haut.", "measure"],
    ["fr", "L’avion volait à 31 000 pieds.", "measure"],
    ["pt", "A polícia encontrou 510 pés de maconha.", "count"],
    ["pt", "Caíram 3 pés de neve.", "measure"],
  ])("are no feet (%s: %s)", (lang, text, kind) => {
    expect(extractFigures(text, { lang })[0]?.kind).toBe(kind);
  });
});

it("reads millions of hectolitres and of hectares by their symbols", () => {
  const [wine] = extractFigures("La récolte est estimée à 37,4 Mhl.", { lang: "fr" });
  expect(wine).toMatchObject({ amount: 37.4e6, unit: "hectoliter" });
  expect(extractFigures("It has 4.6 Mha of forest.", { lang: "en" })[0]).toMatchObject({
    amount: 4.6e6,
    unit: "hectare",
  });
});

it("takes “un livre” for a book and “une livre” for a pound", () => {
  const kinds = (text: string) => extractFigures(text, { lang: "fr" }).map(({ kind }) => kind);
  expect(kinds("Le groupe publie un livre qui se vend à prix d’or, et paie 310 livres sterling.")).toEqual(["money"]);
  expect(kinds("La carte coûte une livre sterling.")).toEqual(["money"]);
});

it.each([
  ["nl", "Het doek van 122 bij 244 centimeter hangt in de hal."],
  ["en", "The canvas of 122 by 244 centimetres hangs there."],
  ["de", "Die Leinwand von 122 mal 244 Zentimetern hängt dort."],
  ["es", "El lienzo de 122 por 244 centímetros está allí."],
])("reads no side of two that have one unit: %s", (lang, markdown) => {
  expect(extractFigures(markdown, { lang })).toEqual([]);
});

describe("one of a unit that a sentence begins with", () => {
  it.each([
    ["nl", "Een hectare is gelijk aan tienduizend vierkante meter.", ["hectare", "square-meter"]],
    ["de", "Ein Hektar entspricht 10.000 Quadratmetern.", ["hectare", "square-meter"]],
    ["fr", "Un hectare équivaut à 10 000 mètres carrés.", ["hectare", "square-meter"]],
    ["it", "Una tonnellata è pari a mille chilogrammi.", ["tonne", "kilogram"]],
    ["nl", "Een hectare bouwgrond kost 80.000 euro.", ["EUR"]],
  ])("is an amount where its sentence says what it is in another: %s, %s", (lang, markdown, units) => {
    expect(unitsOf(lang, markdown)).toEqual(units);
  });
});

it("reads a unit's symbol in brackets behind its name as one with it", () => {
  const [power] = extractFigures("The firm opens the 43.2-megawatt (MW) Aldmere wind farm.", { lang: "en" });
  expect(power?.source.text).toBe("43.2-megawatt (MW)");
});

describe("watt-hours", () => {
  const spellings: Record<string, string> = {
    en: "watt hours|watt-hours|watthours",
    fr: "wattheures|watt-heures|watts-heure|watts heures",
    de: "Wattstunden|Watt-Stunden",
    es: "watts hora|watts-hora",
    it: "wattora|wattore",
    pt: "watts-hora|watts hora",
    nl: "wattuur|watturen|watt-uur",
  };
  const units = ["kilo", "mega", "giga", "tera"].map((prefix) => `${prefix}watt-hour`);
  it.each(Object.entries(spellings))("are told from watts however they are spelled: %s", (lang, names) => {
    for (const name of names.split("|")) {
      const written = ["kilo", "mega", "giga", "tera"].map((prefix) =>
        lang === "de" ? `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}${name.toLowerCase()}` : `${prefix}${name}`,
      );
      expect(
        written.map((each) => unitsOf(lang, sentences[lang]?.(`30 ${each}`) ?? "")[0]),
        name,
      ).toEqual(units);
    }
  });

  it("have accents and names of their own", () => {
    expect(unitsOf("fr", "Le parc livre 30 térawattheures.")).toEqual(["terawatt-hour"]);
    expect(unitsOf("es", "El parque vierte 30 gigavatios/hora.")).toEqual(["gigawatt-hour"]);
    expect(unitsOf("it", "Il tetto rende 30 chilowattore.")).toEqual(["kilowatt-hour"]);
    expect(unitsOf("pt", "O telhado rende 30 quilowatts hora.")).toEqual(["kilowatt-hour"]);
  });
});

it("takes the German “um” behind a road's number for no micrometre", () => {
  expect(unitsOf("de", "# Lastzug kippt auf B 9 um – 14 Verletzte")).toEqual(["Verletzte"]);
});
