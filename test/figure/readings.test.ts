import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { formatFigure } from "../../src/figure/format/format.ts";

/** "words = amount[–to] unit[/per]", or the date: what a test says of a figure in one line. */
function told({ source, amount, to, unit, per, date }: Figure): string {
  const value = date ?? (to === undefined ? `${amount}` : `${amount}–${to}`);
  return `${source.text} = ${[value, unit && `${unit}${per ? `/${per}` : ""}`].filter(Boolean).join(" ")}`;
}

function read(lang: string, markdown: string): string[] {
  return extractFigures(markdown, { lang }).map(told);
}

describe("a Dutch ton", () => {
  it.each([
    ["De verbouwing kostte ruim drie ton.", "drie ton = 300000 EUR"],
    ["De gemeente trekt twee ton uit voor het park.", "twee ton = 200000 EUR"],
    ["De schade bedraagt een half miljoen tot 7 ton.", "een half miljoen tot 7 ton = 500000–700000 EUR"],
    ["De man hield ruim 4 ton crimineel geld.", "4 ton = 400000 EUR"],
    ["De gemiddelde prijs is voor het eerst boven de 5 ton uitgekomen.", "5 ton = 500000 EUR"],
    ["Er is 2,5 ton euro nodig.", "2,5 ton euro = 250000 EUR"],
    ["De kosten lopen op tot 8 ton per jaar.", "8 ton per jaar = 800000 EUR/year"],
  ])("is 100,000 euros where money is spoken of: “%s”", (markdown, figure) => {
    expect(read("nl", markdown)).toEqual([figure]);
  });

  it.each([
    ["De wagen vervoerde 20 ton staal.", "20 ton = 20 tonne"],
    ["De betaling gold voor 40 ton graan.", "40 ton = 40 tonne"],
    ["De klok van 6 ton weegt meer dan de prijs doet denken.", "6 ton = 6 tonne"],
  ])("is a weight elsewhere: “%s”", (markdown, figure) => {
    expect(read("nl", markdown)).toEqual([figure]);
  });
});

describe("what goods are priced by", () => {
  it.each([
    ["en", "Oil costs $75 U.S. per barrel.", "$75 U.S. per barrel = 75 USD/barrel"],
    ["en", "It traded at $58.24 US a barrel.", "$58.24 US a barrel = 58.24 USD/barrel"],
    ["en", "Output fell to 9.7 million barrels per day from May.", "9.7 million barrels per day = 9700000 barrel/day"],
    ["en", "It pumps 10.1 million bpd.", "10.1 million bpd = 10100000 barrel/day"],
    ["en", "The loonie traded at 74.27 U.S. cents.", "74.27 U.S. cents = 0.7427 USD"],
    ["fr", "Le blé vaut 210 € la tonne.", "210 € la tonne = 210 EUR/tonne"],
    ["fr", "Le loyer atteint 14 euros le m².", "14 euros le m² = 14 EUR/square-meter"],
    ["fr", "Le café vaut 3 euros la livre.", "3 euros la livre = 3 EUR/pound"],
    ["en", "Coffee costs $1.25 a pound.", "$1.25 a pound = 1.25 USD/pound"],
    ["en", "Gas fell to $2.41 per MMBtu.", "$2.41 per MMBtu = 2.41 USD/million-british-thermal-unit"],
    [
      "en",
      "It pays $3 per million British thermal units.",
      "$3 per million British thermal units = 3 USD/million-british-thermal-unit",
    ],
    ["fr", "Il faut payer 6 200 € l’hectare.", "6 200 € l’hectare = 6200 EUR/hectare"],
    ["es", "El aceite está a 9 euros el litro.", "9 euros el litro = 9 EUR/liter"],
    ["pt", "O café vale 12 euros o quilo.", "12 euros o quilo = 12 EUR/kilogram"],
  ])("follows its price with an article: %s “%s”", (lang, markdown, figure) => {
    expect(read(lang, markdown)).toEqual([figure]);
  });

  it("is none where the article leads on", () => {
    expect(read("fr", "La ville a perdu 12 euros le jour de la foire.")).toEqual(["12 euros = 12 EUR"]);
    expect(read("en", "The pound fell and cost $1.25 per pound.")).toEqual(["$1.25 = 1.25 USD"]);
  });
});

describe("a date", () => {
  it.each([
    ["it", "Parte il 1° marzo 2027.", ["1° marzo 2027 = 2027-03-01"]],
    ["pt", "Começa a 1.º de março de 2027.", ["1.º de março de 2027 = 2027-03-01"]],
    ["fr", "La saison 2026-2027 débute avec 12 clubs.", ["12 clubs = 12 clubs"]],
    ["de", "In der Saison 2026/27 spielen 12 Vereine.", ["12 Vereine = 12 Vereine"]],
    ["nl", "In de jaren 80 stegen de huren met 12 procent.", ["12 procent = 12 percent"]],
    ["es", "En los años 90 subieron un 12 %.", ["12 % = 12 percent"]],
  ])("of %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });

  it("ends a range of days without being its beginning", () => {
    const [figure] = extractFigures("La fiera va dal 3 al 9 maggio 2027.", { lang: "it" });
    expect(figure?.qualifier).toBeUndefined();
  });

  it("is none with the hour of a day", () => {
    expect(read("fr", "Il est 8 heures du matin, 3 heures du soir à Tokyo.")).toEqual([]);
  });
});

describe("a unit that is doubtful", () => {
  it.each([
    ["en", "Its yield rose 12bps.", ["12bps = 12 basis-point"]],
    ["en", "The line carries 300 bps.", ["300 bps = 300 bit-per-second"]],
    ["en", "Temperatures hit 40C in the city.", ["40C = 40 celsius"]],
    ["en", "The cold snap brought -12C.", ["-12C = -12 celsius"]],
    ["en", "Gate 12C shut, and seat 40F was free.", []],
    ["en", "She is 5ft 6in tall.", ["5ft 6in = 5.5 foot"]],
    ["fr", "Il fait moins 12 degrés ce matin.", ["moins 12 degrés = -12 generic"]],
    ["en", "The battery holds 12 mWh.", ["12 mWh = 12 milliwatt-hour"]],
  ])("in %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

describe("a count", () => {
  it.each([
    ["fr", "Le site emploie 340 ETP.", ["340 ETP = 340 ETP"]],
    ["en", "It sold 63,000 Model Y cars.", ["63,000 Model Y cars = 63000 cars"]],
    ["en", "Orders rose to 3,000 UNITS.", ["3,000 UNITS = 3000 UNITS"]],
    ["de", "Sie wurde 2014 Meisterin und 2018 Trainerin.", []],
    ["de", "Mit der Entdeckung schrieb das Institut Kerno 2012 Geschichte.", []],
    ["de", "Das Werk schließt mit 2012 Angestellten.", ["2012 Angestellten = 2012 Angestellten"]],
    ["de", "Der Klub verlor 14 K.-o.-Spiele.", []],
    ["de", "Derzeit kostet eine Kilowattstunde 31 Cent.", ["31 Cent = 0.31 EUR"]],
    ["de", "Der Ort ist Sitz von einem von zwei Werken.", []],
    ["de", "Die Quote lag zwischen 64 und 52 Prozent.", ["zwischen 64 und 52 Prozent = 52–64 percent"]],
    ["en", "Some 203 permanent and temporary nurses left.", ["203 permanent and temporary nurses = 203 nurses"]],
    ["de", "Es gibt 12 große und kleine Betriebe.", ["12 große und kleine Betriebe = 12 Betriebe"]],
    ["nl", "Er zijn 12 grote en kleine bedrijven.", ["12 grote en kleine bedrijven = 12 bedrijven"]],
    ["en", "Attendance: 30,500.", ["30,500 = 30500"]],
    ["en", "They have six grandchildren.", ["six grandchildren = 6 grandchildren"]],
    ["en", "The last three quarters were weak.", []],
    ["de", "Hier leben EINE HALBE MILLION MENSCHEN.", ["EINE HALBE MILLION MENSCHEN = 500000 MENSCHEN"]],
    ["pt", "O chip é 10 mil vezes mais rápido.", ["10 mil vezes = 10000"]],
    ["pt", "A taxa subiu 0,50 ponto porcentual.", ["0,50 ponto porcentual = 0.5 percentage-point"]],
  ])("in %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

describe("signs beside a quantity", () => {
  it.each([
    ["es", "La huelga afecta a ‘un tercio’ de los hogares.", ["un tercio = 0.3333333333333333"]],
    ["de", "Der Streik traf „ein Drittel“ der Haushalte.", ["ein Drittel = 0.3333333333333333"]],
    ["es", "Casi ¾<sup>1</sup> de los votantes aceptaron.", ["¾ = 0.75"]],
    ["de", "Der Riegel kostet „,89 €“.", [",89 € = 0.89 EUR"]],
    ["en", "– Forty eight percent – of members agreed.", ["Forty eight percent = 48 percent"]],
  ])("change nothing in %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

describe("a language's own way", () => {
  it.each([
    ["de", "Die Erlöse sanken auf EUR 12,5 Mio.", ["EUR 12,5 Mio. = 12500000 EUR"]],
    ["de", "Der Verlust betrug 450 TEUR.", ["450 TEUR = 450000 EUR"]],
    ["de", "Der Strom kostet 32 ct/kWh.", ["32 ct/kWh = 0.32 EUR/kilowatt-hour"]],
    ["de", "Die Hälfte der Befragten sagt Nein.", ["Hälfte = 0.5"]],
    ["es", "Tres cuartas partes de los alumnos aprobaron.", ["Tres cuartas partes = 0.75"]],
    ["pt", "Três quartas partes das casas arderam.", ["Três quartas partes = 0.75"]],
    ["it", "Costa 1,5 mln di euro.", ["1,5 mln di euro = 1500000 EUR"]],
    ["it", "Il 118 ha ricevuto 300 chiamate.", ["300 chiamate = 300 chiamate"]],
    ["it", "Il parco misura 118 ha.", ["118 ha = 118 hectare"]],
  ])("of %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });

  it.each([
    ["de", "Er braucht 5,2 Liter auf 100 Kilometer."],
    ["es", "El consumo es de 5,2 litros a los 100 km."],
    ["it", "Il consumo è di 5,2 litri per 100 km."],
    ["fr", "Elle consomme 5,2 litres aux 100 km."],
  ])("tells what a car takes in %s: “%s”", (lang, markdown) => {
    expect(extractFigures(markdown, { lang }).map(({ amount, unit }) => [amount, unit])).toEqual([
      [5.2, "liter-per-100-kilometer"],
    ]);
  });

  it.each([
    ["es", "El joven, de 18 años, fue detenido."],
    ["pt", "Caio Tavares, de 31 anos, fundou a casa."],
    ["it", "La ragazza, di 18 anni, è salva."],
  ])("tells an age in %s: “%s”", (lang, markdown) => {
    expect(extractFigures(markdown, { lang }).map(({ role }) => role)).toEqual(["age"]);
  });
});

describe("hundreds and thousands", () => {
  it.each([
    ["en", "Several hundred people came, and a couple of thousand left."],
    ["en", "A few hundred homes burned."],
    ["de", "Mehrere hundert Menschen und einige Tausend Tiere starben."],
    ["nl", "Honderden mensen en enkele duizenden dieren stierven."],
    ["nl", "Een paar honderd mensen kwamen."],
    ["fr", "Plusieurs milliers de personnes et quelques centaines d’élus."],
    ["es", "Varios cientos de personas y algunos miles de vecinos."],
    ["it", "Alcune centinaia di persone e diverse migliaia di tifosi."],
    ["pt", "Várias centenas de pessoas e alguns milhares de fãs."],
  ])("without their number count nothing in %s: “%s”", (lang, markdown) => {
    expect(read(lang, markdown)).toEqual([]);
  });

  it.each([
    ["en", "One hundred people came.", ["One hundred people = 100 people"]],
    ["nl", "Honderd mensen kwamen.", ["Honderd mensen = 100 mensen"]],
    ["de", "Tausend Menschen kamen.", ["Tausend Menschen = 1000 Menschen"]],
  ])("alone are one in %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

describe("a Dutch plural", () => {
  it.each([
    ["Zo’n 3.700 mensen demonstreerden.", "3.700 mensen = 3700 mensen"],
    ["Meer dan 300 banen verdwijnen.", "300 banen = 300 banen"],
    ["Er kwamen 120 nieuwe woningen bij.", "120 nieuwe woningen = 120 woningen"],
    ["Driekwart van de scholen is dicht.", "Driekwart = 0.75"],
    ["De uitstoot is 12 megaton.", "12 megaton = 12 megatonne"],
  ])("is counted before its verb: “%s”", (markdown, figure) => {
    expect(read("nl", markdown)).toEqual([figure]);
  });
});

describe("how many were hurt", () => {
  it.each([
    ["en", "The blast killed 12 and injured 30.", ["12 = 12", "30 = 30"]],
    ["en", "It hit a market, killing at least 26.", ["26 = 26"]],
    ["en", "Another 5 were killed in the strike.", ["5 = 5"]],
    ["fr", "Douze ont été blessés.", ["Douze = 12"]],
    ["de", "12 wurden verletzt.", ["12 = 12"]],
    ["es", "Al menos 12 murieron.", ["12 = 12"]],
    ["it", "Almeno 12 sono morti.", ["12 = 12"]],
    ["pt", "Pelo menos 12 morreram.", ["12 = 12"]],
    ["nl", "Zeker 12 kwamen om.", ["12 = 12"]],
    ["en", "It hit a bus, and eight others were killed.", ["eight others = 8 others"]],
    ["en", "In room 12 died a guest, and of 20 are missing the names.", []],
  ])("is told by the verb beside, in %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

describe("what has two ends at once", () => {
  it.each([
    ["en", "Batteries range from 50 kWh to 77 kWh.", "from 50 kWh to 77 kWh = 50–77 kilowatt-hour"],
    ["fr", "Les prix varient de 5 euros à 12 euros.", "de 5 euros à 12 euros = 5–12 EUR"],
    ["de", "Die Preise reichen von 5 Euro bis 9 Euro.", "von 5 Euro bis 9 Euro = 5–9 EUR"],
    ["es", "Los precios oscilan de 5 euros a 9 euros.", "de 5 euros a 9 euros = 5–9 EUR"],
    ["it", "I prezzi variano da 5 euro a 9 euro.", "da 5 euro a 9 euro = 5–9 EUR"],
    ["pt", "Os preços variam de 5 euros a 9 euros.", "de 5 euros a 9 euros = 5–9 EUR"],
    ["pt", "As multas vão de R$ 370 a R$ 5.900.", "de R$ 370 a R$ 5.900 = 370–5900 BRL"],
    ["nl", "De prijzen variëren van 5 euro tot 9 euro.", "van 5 euro tot 9 euro = 5–9 EUR"],
  ])("is a range, in %s: “%s”", (lang, markdown, figure) => {
    expect(read(lang, markdown)).toEqual([figure]);
  });
});

describe("the ends of a change", () => {
  it.each([
    ["pt", "A tonelada saiu de R$ 1.950 para R$ 2.420.", [1950, 2420]],
    ["pt", "Saiu de 5 para 7 milhões de euros.", [5e6, 7e6]],
    ["nl", "Het ging van 5 naar 7 miljoen euro.", [5e6, 7e6]],
    ["de", "Es ging von 7 auf 5 Millionen Euro.", [7e6, 5e6]],
    ["en", "Growth will slow slightly from 4.8 to 4.7 percent.", [4.8, 4.7]],
    ["en", "He slimmed from 95 kilos to 88 by running.", [95, 88]],
    ["it", "La frequenza è portata da 12 a 9 minuti.", [12, 9]],
  ])("need no verb of change, nor the last a unit, in %s: “%s”", (lang, markdown, [from, to]) => {
    const figures = extractFigures(markdown, { lang });
    expect(figures.map(({ amount, qualifier }) => [amount, qualifier])).toEqual([
      [from, "from"],
      [to, "to"],
    ]);
  });
});

describe("a half behind its unit", () => {
  it.each([
    ["fr", "Elle coûte 2 millions d’euros et demi.", ["2 millions d’euros et demi = 2500000 EUR"]],
    ["fr", "Elle coûte deux millions d’euros et demi.", ["deux millions d’euros et demi = 2500000 EUR"]],
    ["fr", "Elle coûte 2 milliards et demi d’euros.", ["2 milliards et demi d’euros = 2500000000 EUR"]],
    ["es", "Cuesta 2 millones y medio de euros.", ["2 millones y medio de euros = 2500000 EUR"]],
    ["it", "Costa 2 miliardi e mezzo di euro.", ["2 miliardi e mezzo di euro = 2500000000 EUR"]],
    ["pt", "Custa 2 milhões e meio de euros.", ["2 milhões e meio de euros = 2500000 EUR"]],
    ["nl", "Het kost 2 miljoen en een half.", ["2 miljoen en een half = 2500000"]],
    ["fr", "Elle dure trois ans et demi.", ["trois ans et demi = 3.5 year"]],
    ["es", "Cuesta 2 millones de euros y medio.", ["2 millones de euros y medio = 2500000 EUR"]],
  ])("is one of its scale in %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

describe("money of old", () => {
  it.each([
    ["en", "They paid 12,500 schillings.", "ATS"],
    ["fr", "Ils ont payé 12 500 escudos.", "PTE"],
    ["it", "Hanno pagato 12.500 scellini.", "ATS"],
    ["en", "They paid 12,500 rials.", "IRR"],
  ])("is known in %s: “%s”", (lang, markdown, unit) => {
    expect(extractFigures(markdown, { lang })[0]).toMatchObject({ kind: "money", amount: 12500, unit });
  });
});

describe("times", () => {
  it.each([
    ["en", "The stock trades on 6.5 times earnings.", ["6.5 times = 6.5"]],
    ["es", "La deuda es de 1,3 veces el ebitda.", ["1,3 veces = 1.3"]],
    ["en", "Greenwood scored twice as United won.", []],
    ["en", "It is twice as large.", ["twice = 2"]],
  ])("multiply in %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

describe("thousands that Mexico's press parts", () => {
  it.each([
    ["Obtuvo 583 mil 212 votos.", "583 mil 212 votos = 583212 votos"],
    ["Cobrará 10 mil 500 pesos.", "10 mil 500 pesos = 10500 MXN"],
    ["Hay mil 200 alumnos.", "mil 200 alumnos = 1200 alumnos"],
    ["Se vendieron 3 millones 500 mil boletos.", "3 millones 500 mil boletos = 3500000 boletos"],
    ["Llegaron un millón 811 mil 601 viajeros.", "un millón 811 mil 601 viajeros = 1811601 viajeros"],
    ["El padrón subió a 14 millones 346 mil 784.", "14 millones 346 mil 784 = 14346784"],
  ])("are one number: “%s”", (markdown, figure) => {
    expect(read("es", markdown)).toEqual([figure]);
  });
});

describe("thousands in words and the rest in three digits", () => {
  it.each([
    ["it", "Il museo ha accolto 450 mila 552 visitatori.", "450 mila 552 visitatori = 450552 visitatori"],
    ["it", "Sono 57 milioni 640 mila 318 visitatori.", "57 milioni 640 mila 318 visitatori = 57640318 visitatori"],
    ["pt", "Foram 3 milhões 450 mil 120 visitantes.", "3 milhões 450 mil 120 visitantes = 3450120 visitantes"],
  ])("are one number in %s: “%s”", (lang, markdown, figure) => {
    expect(read(lang, markdown)).toEqual([figure]);
  });
});

describe("a time in two units", () => {
  it.each([
    ["fr", "Le trajet dure deux heures et quinze minutes.", 2.25, "2\u00a0hours\u00a015\u00a0minutes"],
    ["de", "Er muss fünf Jahre und drei Monate in Haft.", 5.25, "5\u00a0years\u00a03\u00a0months"],
    [
      "en",
      "She ran it in 3 hours, 12 minutes and 45 seconds.",
      3.2125,
      "3\u00a0hours\u00a012\u00a0minutes\u00a045\u00a0seconds",
    ],
  ])("is one, and printed in both (%s: “%s”)", (lang, markdown, amount, value) => {
    const figures = extractFigures(markdown, { lang });
    expect(figures.map((figure) => figure.amount)).toEqual([amount]);
    expect(formatFigure(figures[0] as Figure, { locale: lang }).value).toBe(value);
  });

  it.each([
    ["en", "The trip took an hour and 20 minutes.", "an hour and 20 minutes = 1.33333333333 hour"],
    ["fr", "Il a fallu une heure et 20 minutes.", "une heure et 20 minutes = 1.33333333333 hour"],
    ["de", "Er bekam ein Jahr und drei Monate.", "ein Jahr und drei Monate = 1.25 year"],
    ["es", "Tardó una hora y 20 minutos.", "una hora y 20 minutos = 1.33333333333 hour"],
    ["it", "Ci è voluta un'ora e 20 minuti.", "un'ora e 20 minuti = 1.33333333333 hour"],
    ["pt", "Levou uma hora e 20 minutos.", "uma hora e 20 minutos = 1.33333333333 hour"],
    ["nl", "Het duurde een uur en 20 minuten.", "een uur en 20 minuten = 1.33333333333 hour"],
    ["en", "It met three times a week and 4 days in May.", "4 days = 4 day"],
  ])("has one of the longer unit, where there is but one (%s: “%s”)", (lang, markdown, figure) => {
    expect(read(lang, markdown).at(-1)).toBe(figure);
  });

  it("is two, where one is no part of the other", () => {
    expect(read("fr", "Il a passé trois jours et deux mois ailleurs.")).toHaveLength(2);
  });
});

describe("millions in a newswire's letters", () => {
  it.each([
    ["it", "L’utile è stato di € 100,5m.", ["€ 100,5m = 100500000 EUR"]],
    ["nl", "De winst was €100m en de omzet €2bn.", ["€100m = 100000000 EUR", "€2bn = 2000000000 EUR"]],
    ["fr", "Le résultat atteint € 2,5m.", ["€ 2,5m = 2500000 EUR"]],
    ["de", "Die Miete beträgt €12/m².", ["€12/m² = 12 EUR/square-meter"]],
    ["it", "Il muro è lungo 500m.", ["500m = 500 meter"]],
    ["es", "Las rentas alcanzan los 13,1 euros/m2 de media.", ["13,1 euros/m2 = 13.1 EUR/square-meter"]],
  ])("stand behind a currency’s sign (%s: “%s”)", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

describe("a measure in two units", () => {
  it.each([
    ["it", "Nel baule c’erano due chili e 200 grammi di zafferano.", ["due chili e 200 grammi = 2.2 kilogram"]],
    ["es", "La pista mide dos kilómetros y 300 metros.", ["dos kilómetros y 300 metros = 2.3 kilometer"]],
    ["nl", "In de kist lag twee kilo en 50 gram saffraan.", ["twee kilo en 50 gram = 2.05 kilogram"]],
    ["de", "Im Koffer lagen drei Kilo und 400 Gramm Safran.", ["drei Kilo und 400 Gramm = 3.4 kilogram"]],
    ["fr", "Il faut 2 kg de farine et 300 g de sucre.", ["2 kg = 2 kilogram", "300 g = 300 gram"]],
  ])("is one in %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

it.each(["Eén op de tien bussen", "Eén op tien bussen", "Een op tien bussen"])("reads a share in “%s”", (words) => {
  expect(read("nl", `${words} rijdt te laat.`)).toEqual([expect.stringMatching(/ = 0\.1$/)]);
});

describe("the year that a number names", () => {
  it.each([
    ["it", "Teatri di Verona, 2018 anno record per gli abbonati"],
    ["es", "Teatros de Lugo, 2018 año récord de abonados"],
    ["fr", "2018 année faste pour les théâtres de Brest"],
    ["pt", "Teatros do Porto, 2018 ano recorde de assinantes"],
    ["de", "2018 Jahr der Rekorde für die Theater"],
    ["en", "2018 year of records for the theatres"],
  ])("is no count of years (%s: “%s”)", (lang, markdown) => {
    expect(extractFigures(markdown, { lang }).filter(({ kind }) => kind === "duration")).toEqual([]);
  });

  it("is many years in the plural", () => {
    expect(read("it", "Il tempio ha 2000 anni.")).toEqual(["2000 anni = 2000 year"]);
  });
});

describe("words that look like a quantity's", () => {
  it.each([
    ["es", "Ganó una media de 5.218 socios.", ["5.218 socios = 5218 socios"]],
    ["fr", "Sodimar, numéro deux français du thon, progresse.", []],
    ["en", "Sales crossed the 1.5 crore mark.", ["1.5 crore = 15000000"]],
    ["en", "The party has 75 MPs.", ["75 MPs = 75 MPs"]],
    ["it", "In tutto 38 indagati a piede libero.", ["38 indagati = 38 indagati"]],
    ["fr", "Le chiffre d’affaires s’est tassé de 8 % à 268 millions.", ["8 % = 8 percent", "268 millions = 268000000"]],
    [
      "en",
      "Guests from Oslo rose by 4,000, those from Rome by 5,000 to 41,000.",
      ["4,000 = 4000", "5,000 = 5000", "41,000 = 41000"],
    ],
    ["it", "Il preventivo 2026 indicava un deficit di fr. 1’950’000.–.", ["fr. 1’950’000 = 1950000 CHF"]],
    ["it", "Il bilancio 2023 porta nelle casse due milioni di euro.", ["due milioni di euro = 2000000 EUR"]],
    ["it", "Il festival 2024 ospita 14 concerti.", ["14 concerti = 14 concerti"]],
    ["it", "Alla gara hanno partecipato 2034 atleti.", ["2034 atleti = 2034 atleti"]],
    ["es", "Pasó de 5.400 hectáreas en los años ochenta a 1.950.", ["5.400 hectáreas = 5400 hectare", "1.950 = 1950"]],
    ["fr", "La part des abonnés recule de huit points.", ["huit points = 8 percentage-point"]],
  ])("say no more than they do (%s): “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

describe("what a thing wholly is, a name and a fixed phrase say no amount", () => {
  it.each([
    ["fr", "La marque promet une version 100 % hybride de sa berline."],
    ["fr", "L’offre « 100 % audition » entre en vigueur lundi."],
    ["es", "Un autobús 100% eléctrico llega al barrio."],
    ["it", "La città avrà una flotta 100% elettrica."],
    ["pt", "A marca lança um modelo 100% elétrico."],
    ["en", "The line is 100% renewable from Monday."],
    ["de", "Das Werk fährt 100 Prozent erneuerbar."],
    ["nl", "De bus rijdt 100 procent elektrisch."],
    ["fr", "Elle joue dans la Ville des Mille Jardins."],
    ["fr", "Le magazine 60 millions de consommateurs a testé des poêles."],
    ["fr", "Le chanteur portait un costume trois pièces."],
    ["fr", "Le site allait enrichir de l’uranium 235 au-dessus du seuil fixé."],
    ["es", "La planta enriquece uranio 235 en secreto."],
    ["fr", "L’ONG défend la solution à deux États."],
    ["en", "The envoy backed a two-state solution."],
    ["fr", "Le modèle existe en version quatre roues motrices."],
    ["fr", "Pour lui, c’était quitte ou double."],
  ])("%s: %s", (lang, markdown) => {
    expect(read(lang, markdown)).toEqual([]);
  });

  it.each([
    ["fr", "Les frais sont remboursés à 100 %.", "100 % = 100 percent"],
    ["fr", "Le réseau dessert 100 % des foyers.", "100 % = 100 percent"],
    ["en", "Washington announced a 100% tariff on films.", "100% = 100 percent"],
    ["de", "Der Anteil liegt bei 100 Prozent.", "100 Prozent = 100 percent"],
  ])("%s: %s", (lang, markdown, figure) => {
    expect(read(lang, markdown)).toEqual([figure]);
  });
});

describe("a range that begins with one", () => {
  it.each([
    ["fr", "Le texte prévoit entre un et dix ans d’emprisonnement.", "entre un et dix ans = 1–10 year"],
    ["es", "La medida afecta a entre una y diez empresas.", "entre una y diez empresas = 1–10 empresas"],
    ["it", "Il vaccino costa tra uno e tre euro.", "tra uno e tre euro = 1–3 EUR"],
    ["nl", "Dat kost tussen een en drie euro.", "tussen een en drie euro = 1–3 EUR"],
    ["fr", "Un accord entre un syndicat et dix entreprises est signé.", "dix entreprises = 10 entreprises"],
  ])("%s: %s", (lang, markdown, figure) => {
    expect(read(lang, markdown)).toEqual([figure]);
  });
});

describe("a number that is a name, a day or the third one", () => {
  it.each([
    ["es", "El día cinco de julio se reunirá la junta.", []],
    ["it", "I medici del 118 accorsi sul posto non hanno potuto fare nulla.", []],
    ["es", "Los agentes del 112 avisados por los vecinos llegaron tarde.", []],
    ["it", "Sono morti due pescatori, mentre un terzo è stato tratto in salvo.", ["due pescatori = 2 pescatori"]],
    ["en", "Two hikers were hurt and a third was found on Sunday.", ["Two hikers = 2 hikers"]],
    ["it", "Un terzo dei pescatori è tornato.", ["Un terzo = 0.3333333333333333"]],
    ["it", "L’aumento del bollo per i motorini Euro 0 sarà del 10%.", ["10% = 10 percent"]],
    ["de", "Das Verbot gilt für Wagen der Norm Euro 4 ab 2027.", ["2027 = 2027"]],
    ["it", "Il gelato costa sei centesimi di euro.", ["sei centesimi di euro = 0.06 EUR"]],
    ["nl", "Het museum kost een klein half miljard euro.", ["half miljard euro = 500000000 EUR"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it("is no money where hundredths are of a second", () => {
    const figures = extractFigures("Ha superato di sei centesimi il rivale Conti.", { lang: "it" });
    expect(figures.filter(({ kind }) => kind === "money")).toEqual([]);
  });
});

describe("two times of which the second is no part of the first", () => {
  it.each([
    ["fr", "Ils ont été condamnés à quatre ans et 18 mois de prison.", ["quatre ans = 4 year", "18 mois = 18 month"]],
    ["es", "Fueron condenados a cuatro años y 18 meses.", ["cuatro años = 4 year", "18 meses = 18 month"]],
    ["fr", "Il a été condamné à quatre ans et six mois de prison.", ["quatre ans et six mois = 4.5 year"]],
  ])("%s: %s", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

it("a share of two kinds of people is read", () => {
  const text = "Neuf collégiens et lycéens sur dix sont pour.";
  expect(read("fr", text)).toEqual(["Neuf collégiens et lycéens sur dix = 0.9"]);
});

it.each([
  ["pt", "Foi condenado a 12 anos, 2 meses e 20 dias de reclusão.", ["12 year", "2 month", "20 day"]],
  ["en", "She was jailed for two months and 20 days.", ["2 month", "20 day"]],
  ["pt", "Foi condenado a sete anos e 14 dias de prisão.", ["7 year", "14 day"]],
  ["nl", "Hij kreeg een straf van twee jaar en tien dagen.", ["2 year", "10 day"]],
])("years, months and days are one time (%s): %s", (lang, text, expected) => {
  const [time, second] = extractFigures(text, { lang });
  expect(second).toBeUndefined();
  expect(time?.parts?.map(({ amount, unit }) => `${amount} ${unit}`)).toEqual(expected);
});

it("counts no hundredths of a second", () => {
  expect(read("it", "Ha preceduto di 16 centesimi il rivale Conti e di 44 centesimi lo svedese.")).toEqual([]);
});

describe("a word that only begins or looks like a unit", () => {
  it.each([
    ["it", "Indossa una t-shirt rossa.", []],
    ["it", "Un operaio ferito a un braccio.", []],
    ["it", "Dura da un quarto di secolo.", []],
    ["it", "Ci sono stati nubifragi e venti di tempesta.", []],
    [
      "pt",
      "Serão três parcelas, duas de US$ 983 milhões.",
      ["três parcelas = 3 parcelas", "US$ 983 milhões = 983000000 USD"],
    ],
  ])("is none in %s: “%s”", (lang, markdown, figures) => {
    expect(read(lang, markdown)).toEqual(figures);
  });
});

describe("what an English number is not", () => {
  it.each([
    "Harker won silver in the -57kg and gold in the 100kg (15.7st) class.",
    "The rate is RPI plus 1%.",
    "The choir is searching for a boy treble to sing the air.",
  ])("%s", (markdown) => {
    expect(read("en", markdown)).toEqual([]);
  });

  it("and “a million” ends a range", () => {
    const range = "between 500,000 and a million people";
    expect(read("en", `The flood moved ${range}.`)).toEqual([`${range} = 500000–1000000 people`]);
  });
});
