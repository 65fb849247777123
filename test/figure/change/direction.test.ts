import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

/** "+5", "-5" or "5" for each figure that is no date. */
const read = (text: string, lang: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind !== "date")
    .map(({ amount, direction }) => `${direction === "up" ? "+" : direction === "down" ? "-" : ""}${amount}`);

describe("a change has a direction", () => {
  it.each([
    ["en", "The roofer fell more than 20 feet.", ["20"]],
    ["de", "Ein Kletterer fiel 20 Meter tief.", ["20"]],
    // A loss has so much, and falls by nothing.
    ["en", "Grain loss exceeded 27% in the uplands.", ["27"]],
    ["en", "Losses of fruit topped 27% there, after a loss of 12%.", ["27", "-12"]],
    // How fast something grows, where other changes lead "at" a level.
    ["en", "Online orders grew at 5.3% in spring.", ["+5.3"]],
    ["en", "Rents are climbing at 7% a year.", ["+7"]],
    ["en", "The bond was up at 7% a year later, and closed at 6%.", ["7", "6"]],
    ["de", "Die Union verlöre vier Prozentpunkte.", ["-4"]],
    ["nl", "De bond verhoogt de prijs van een dagkaart volgend jaar met gemiddeld 5,3 procent.", ["+5.3"]],
    // Past "or", and past a bracket with another amount.
    [
      "fr",
      "Le port note une baisse de 6 % pour les conteneurs à Sète, ou encore de 3 % pour les camions à Nice.",
      ["-6", "-3"],
    ],
    ["fr", "Les loyers ont baissé de 6 % à Sète (12 euros le mètre carré) et de 3 % à Nice.", ["-6", "12", "-3"]],
    ["it", "I prezzi sono scesi del 6% a Parma (1.700 euro al metro quadrato) e del 3% a Lodi.", ["-6", "1700", "-3"]],
    [
      "de",
      "Die Mieten sanken um 6 Prozent in Bonn (12 Euro je Quadratmeter) und um 3 Prozent in Ulm.",
      ["-6", "12", "-3"],
    ],
    ["en", "Rents fell 6% in Leeds (£700 a month) and 3% in York.", ["-6", "700", "-3"]],
    // On average, and past a date.
    ["de", "Die Stadtwerke erhöhen den Strompreis um durchschnittlich 6,2 Prozent.", ["+6.2"]],
    ["de", "Die Gebühren werden um im Schnitt 4 Prozent gesenkt.", ["-4"]],
    ["nl", "Het waterschap verhoogt de heffing met gemiddeld 5,1 procent.", ["+5.1"]],
    ["nl", "De huren stegen gemiddeld 3 procent.", ["+3"]],
    ["es", "Los alquileres subieron de media un 3 %.", ["+3"]],
    ["fr", "Les loyers ont augmenté en moyenne de 3 %.", ["+3"]],
    ["it", "Gli affitti sono saliti in media del 3 per cento.", ["+3"]],
    ["pt", "As rendas subiram em média 3 %.", ["+3"]],
    ["en", "Rents rose on average 3%.", ["+3"]],
    ["de", "Die Werke erhöhen den Strompreis zum 1. März um 6,2 Prozent.", ["+6.2"]],
    ["de", "Die Werke erhöhen den Strompreis zum 1. März 2027 um 6,2 Prozent.", ["+6.2"]],
    ["nl", "Het fonds verlaagt de premie per 1 juli met 2,4 procent.", ["-2.4"]],
    // The verb is said once.
    ["de", "Die Löhne stiegen um 2 Prozent, die Renten um 4 Prozent.", ["+2", "+4"]],
    ["de", "Die Mieten sind um 2 Prozent gefallen, die Pachten um 4 Prozent.", ["-2", "-4"]],
    ["nl", "De lonen zijn met 2 procent gestegen en de huren met 4 procent.", ["+2", "+4"]],
    ["nl", "De lonen stegen met 2 procent, een zaak met 4 procent korting opende.", ["+2", "4"]],
    ["de", "Die Löhne stiegen um 2 Prozent, der Anteil liegt um 4 Prozent daneben.", ["+2", "4"]],
    ["fr", "Le salaire minimum sera relevé de 1,3 % et les aides revalorisées de 2 %.", ["+1.3", "+2"]],
    ["fr", "Le crédit a été amputé de 12 %.", ["-12"]],
    ["nl", "De omzet groeide wel, met 2,8 procent tot 388 miljoen euro.", ["+2.8", "388000000"]],
    // Both ends of a range are of one change.
    ["en", "Brightholm expects net sales to fall 2% to 3%.", ["-2"]],
    ["en", "Prices will rise between 5% and 10% next year.", ["+5"]],
    ["de", "Der Umsatz dürfte um 2 bis 3 Prozent sinken.", ["-2"]],
    ["de", "Der Anteil stieg auf 5 bis 10 Prozent.", ["5"]],
    ["en", "The share rose to 2-3% of sales.", ["2"]],
    // An average or a day between.
    ["es", "El alquiler bajó de media un 3 % en mayo.", ["-3"]],
    ["es", "La luz sube este jueves un 14 %.", ["+14"]],
    ["pt", "O dólar caiu nesta terça-feira 3%.", ["-3"]],
    ["de", "Die Mieten stiegen im Schnitt um 3 Prozent.", ["+3"]],
    ["nl", "De huren stegen gemiddeld met 3 procent.", ["+3"]],
    ["en", "Rents rose on average by 3%.", ["+3"]],
    ["pt", "O quilo passa a custar 2 euros, mais 10 euros.", ["2", "+10"]],
    ["pt", "Nasceram 85 crianças, uma quebra de 10%.", ["85", "-10"]],
    // A level falls by so much.
    ["en", "The level of the lake fell 9 feet in a year.", ["-9"]],
    ["fr", "Le niveau du lac a baissé de 3 mètres.", ["-3"]],
    ["de", "Der Pegel ist um 3 Meter gestiegen.", ["+3"]],
    ["es", "El nivel del embalse bajó 3 metros.", ["-3"]],
    ["it", "Il livello del lago è sceso di 3 metri.", ["-3"]],
    ["pt", "O nível do rio subiu 3 metros.", ["+3"]],
    ["nl", "Het waterpeil daalde met 3 meter.", ["-3"]],
    // What rains falls, and not by so much.
    ["es", "En Mira cayeron 70 litros por metro cuadrado.", ["70"]],
    ["es", "Podrían caer 40 centímetros de nieve en la sierra.", ["40"]],
    ["pt", "Caíram 90 milímetros de chuva numa noite.", ["90"]],
    ["pt", "A chuva de março caiu 12 milímetros.", ["-12"]],
    ["en", "The film racked up $96 million.", ["96000000"]],
    ["en", "The comedy scared up $52 million.", ["52000000"]],
    ["en", "The board turned down three offers.", ["3"]],
    ["en", "Drivers had turned down an earlier offer of 21% by a wide margin.", ["21"]],
    ["en", "The firm shut down 12 plants.", ["12"]],
    ["en", "Gold edged up $3.", ["+3"]],
    ["nl", "Door de sluiting verliezen 180 mensen hun baan.", ["180"]],
    ["es", "Perderán 305 trabajadores su empleo.", ["305"]],
    ["es", "La vivienda subió en 2024 un 9,5 %.", ["+9.5"]],
    ["it", "Il prezzo è salito a febbraio del 3%.", ["+3"]],
    ["fr", "Le prix a augmenté en 2024 de 9,5 %.", ["+9.5"]],
    ["pt", "O preço subiu em 2024 9,5%.", ["+9.5"]],
    ["es", "Los precios han escalado un 36 %.", ["+36"]],
    ["en", "The stock slipped back 7% on Monday.", ["-7"]],
    ["pt", "As tarifas vão baixar, em média, 3,1% em janeiro.", ["-3.1"]],
    ["es", "Las tarifas subirán, de media, un 3,1 % en enero.", ["+3.1"]],
    ["es", "El índice subió hoy un 1,1 por ciento.", ["+1.1"]],
    ["it", "Il titolo ha perso ieri il 3%.", ["-3"]],
    ["es", "El índice perdía un 0,4 por ciento.", ["-0.4"]],
    ["en", "Fees will fall, on average, by 3.1% in January.", ["-3.1"]],
    ["it", "Le tariffe caleranno, in media, del 3,1% a gennaio.", ["-3.1"]],
    ["nl", "De omzet nam met 4 procent toe tot 8 miljoen euro.", ["+4", "8000000"]],
    ["nl", "Het resultaat ging met 19 procent omhoog naar 5 miljoen euro.", ["+19", "5000000"]],
    ["en", "Sales were up $3m.", ["+3000000"]],
    ["en", "The motion fell by 29 votes to 34.", ["29"]],
    ["es", "La tasa descendió hasta el 11 %.", ["11"]],
    ["es", "El gasto ha aumentado hasta los 148 millones de euros.", ["148000000"]],
    ["pt", "A massa salarial em pelo menos 4,6% conta.", ["4.6"]],
    ["fr", "Le chiffre d’affaires s’est tassé de 8,3 %.", ["-8.3"]],
    ["de", "Die Partei kam vor, während die andere zwei Prozentpunkte einbüßt.", ["-2"]],
    ["nl", "Het aantal werklozen is in juni met 74.000 gestegen.", ["+74000"]],
    ["nl", "Met 1,6 miljard euro is het overschot minder groot.", ["1600000000"]],
    ["pt", "A produção caiu em dez locais pesquisados.", ["10"]],
    ["es", "El paro aumentó en 18.204 personas.", ["+18204"]],
    ["fr", "Le loyer augmentera de 3 % et baisserait de 5 euros.", ["+3", "-5"]],
    ["fr", "La réforme a réduit la consommation des bureaux de 37 %.", ["-37"]],
    ["fr", "Le trafic a bondi de 12 % au nord et de 4 % au sud.", ["+12", "+4"]],
    ["fr", "Le groupe a perdu 40 millions d’euros.", ["-40000000"]],
    ["fr", "Les loyers montent (+2,5 %).", ["+2.5"]],
    ["fr", "On compte 8 % de plus, puis 6 % de moins.", ["+8", "-6"]],
    ["en", "Output fell 4% in the north and 7% in the south.", ["-4", "-7"]],
    ["en", "Staff grew by 2,500 people, or 3 percent.", ["+2500", "+3"]],
    ["en", "The board plans a 6% pay rise and a 2% drop in fees.", ["+6", "-2"]],
    ["en", "The charity lost $3 million.", ["-3000000"]],
    ["en", "Sales were 9% lower, costs 4% higher.", ["-9", "+4"]],
    ["de", "Der Umsatz ist um 5,2 Prozent auf 318 Mio. Euro gestiegen.", ["+5.2", "318000000"]],
    ["de", "Die Zahl nahm um 3 Prozent zu, die Kosten gingen um 4 Prozent zurück.", ["+3", "-4"]],
    ["de", "Die Preise sanken um 2 Euro.", ["-2"]],
    ["de", "Weil der Absatz um 18 Prozent auf 36 Mio. Euro zurückging, wird gespart.", ["-18", "36000000"]],
    ["de", "Die Aktie sackte um 5 Prozent ab, nachdem der Ertrag um 7 Prozent abnahm.", ["-5", "-7"]],
    ["es", "Las ventas subirán un 5 % y los costes cayeron en 3 millones de euros.", ["+5", "-3000000"]],
    ["it", "I prezzi aumentano dello 0,4% e il traffico è sceso di 3 milioni di tonnellate.", ["+0.4", "-3000000"]],
    ["pt", "As vendas cresceram 5% e os custos caíram 3%.", ["+5", "-3"]],
    ["nl", "De omzet steeg met 5 procent, het aantal nam met 3 procent af.", ["+5", "-3"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe("a level, a share or a former level has none", () => {
  it.each([
    ["fr", "Le taux recule à 24 %, contre 26 % des foyers.", ["24", "26"]],
    ["fr", "La hausse inquiète 24 % des habitants.", ["24"]],
    ["fr", "La baisse du taux de 5 % surprend.", ["5"]],
    ["fr", "Le montant de 5 millions d’euros a été versé, il a gagné 2 000 euros.", ["5000000", "2000"]],
    ["en", "Profit fell to $1.2 billion, down from $1.4 billion.", ["1200000000", "1400000000"]],
    ["en", "Growth is expected at 2 percent, down from a forecast of 3 percent.", ["2", "3"]],
    ["en", "They put down a $50 deposit and gained 24% of the vote.", ["50", "24"]],
    ["en", "It made a loss of $3 million; the phone costs $100 more than the last.", ["3000000", "100"]],
    ["de", "Der Gewinn stieg auf 5 Mio. Euro, 24 Prozent der Kunden blieben.", ["5000000", "24"]],
    ["it", "Il calo riguarda il 24% delle imprese.", ["24"]],
    ["es", "La caída se situó en 24 %.", ["24"]],
    ["nl", "De omzet daalde naar 5 miljoen euro.", ["5000000"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe("a time or a place between the verb and its amount", () => {
  it.each([
    [
      "de",
      "Die Löhne steigen am 1. März 2027 um 3,2 Prozent und ein Jahr später um weitere 2,4 Prozent.",
      ["+3.2", "+2.4"],
    ],
    ["de", "Der Umsatz wuchs in Europa um 3 Prozent und in Asien um 5 Prozent.", ["+3", "+5"]],
    ["en", "Pay will rise on 1 March 2027 by 3.2 percent and a year later by a further 2.4 percent.", ["+3.2", "+2.4"]],
    ["en", "Sales fell in Europe by 3% and in Asia by 5%.", ["-3", "-5"]],
    ["fr", "Les ventes ont reculé en Europe de 3 % et en Asie de 5 %.", ["-3", "-5"]],
    ["es", "Los precios subieron en el norte un 3% y en el sur un 5%.", ["+3", "+5"]],
    ["it", "Le vendite sono calate in Europa del 3% e in Asia del 5%.", ["-3", "-5"]],
    ["pt", "As vendas caíram na Europa 3% e na Ásia 5%.", ["-3", "-5"]],
    ["nl", "De verkoop daalde in Europa met 3 procent en in Azië met 5 procent.", ["-3", "-5"]],
  ])("parts neither (%s): %s", (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });

  it.each([
    ["fr", "Le taux est tombé en mai à 5 %.", ["5"]],
    ["en", "Rents rose in May to 5%; sales rose in a town with 3% unemployment.", ["5", "3"]],
    ["de", "Die Preise stiegen im Mai, und im Juni lag die Quote bei 5 Prozent.", ["5"]],
    ["de", "Der Umsatz stieg in Europa um 3 Prozent und lag in Asien um 5 Prozent niedriger.", ["+3", "-5"]],
    ["es", "La tasa subió en mayo al 5%, frente al 6%.", ["5", "6"]],
    ["pt", "As vendas caíram em maio para 5%; a taxa subiu em maio até 5%.", ["5", "5"]],
    ["it", "Le vendite sono salite in Italia del 3% e in Spagna sono il 5%.", ["+3", "5"]],
    ["nl", "De verkoop steeg in mei met 3 procent, in juni was het 5 procent.", ["+3", "5"]],
  ])("lends no way to a level (%s): %s", (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

it("knows “décroît”", () => {
  expect(extractFigures("Le nombre d’inscrits décroît de 1,4 %.", { lang: "fr" })[0]?.direction).toBe("down");
});

it.each([
  ["O grupo faturou 31 milhões de euros, mais 12% face a 2024.", "up"],
  ["O grupo pediu mais 12% de verbas.", undefined],
])("knows Portugal’s “mais” before a share (%s)", (text, direction) => {
  expect(extractFigures(text, { lang: "pt" }).find(({ kind }) => kind === "percent")?.direction).toBe(direction);
});

it.each([
  ["de", "Um 0,7 Prozent geht der mittlere Tarif im Bezirk zurück.", ["-0.7"]],
  ["de", "Um 3 Prozent legte der Absatz im Mai zu.", ["+3"]],
  ["nl", "Met 4 procent nam de afzet in mei toe.", ["+4"]],
  ["nl", "Met 4 procent liep de afzet in mei terug.", ["-4"]],
])("a change that opens its clause has the sign of its verb in two halves (%s): %s", (lang, text, expected) => {
  expect(read(text, lang)).toEqual(expected);
});

it.each([
  ["Der Anteil der Raucher ist bei Männern mit 17,4 Prozent höher als bei Frauen.", undefined],
  ["Der Anteil der Raucher ist bei Männern um 17,4 Prozent höher als bei Frauen.", "up"],
])("a level that something has is not how much higher it is: %s", (text, direction) => {
  expect(extractFigures(text, { lang: "de" })[0]?.direction).toBe(direction);
});

it.each([
  ["Shares closed up 64 pence, or 6%, at 1130p.", "up"],
  ["Crude oil ended down $2.80 at $51.15.", "down"],
])("up and down say how far a price moved by the close: %s", (text, direction) => {
  expect(extractFigures(text, { lang: "en" })[0]?.direction).toBe(direction);
});

it("closed down is one word of shops", () => {
  expect(extractFigures("The chain closed down 40 shops.", { lang: "en" })[0]?.direction).toBeUndefined();
});

it.each([
  ["Met 37 procent van de stemmen won Els Maas de verkiezingen.", undefined],
  ["De opkomst steeg met 37 procent.", "up"],
])("a share of the votes is no rise: %s", (text, direction) => {
  expect(extractFigures(text, { lang: "nl" })[0]?.direction).toBe(direction);
});
