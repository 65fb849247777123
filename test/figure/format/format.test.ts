import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import type { Figure } from "../../../src/figure/figure.ts";
import { formatFigure } from "../../../src/figure/format/format.ts";

const first = (markdown: string) => extractFigures(markdown, { lang: "fr" })[0] as Figure;

describe("formatFigure", () => {
  it.each([
    ["341 millions de kilogrammes", "341M\u00a0kg", "341\u00a0M\u00a0kg"],
    ["2 500 000 kilogrammes", "2,500\u00a0t", "2\u202f500\u00a0t"],
    ["10 milliards de dollars", "$10B", "10\u00a0Md\u00a0$"],
    ["3,25 Md€", "€3.25B", "3,25\u00a0Md\u00a0€"],
    ["entre 5 et 7 milliards d'euros", "€5–7B", "5–7\u00a0Md\u00a0€"],
    ["750 mégawatts", "750\u00a0MW", "750\u00a0MW"],
    ["40 GWh par an", "40\u00a0GWh/yr", "40\u00a0GWh/an"],
    ["4 200 postes", "4,200", "4\u202f200"],
    ["12 millions de voyageurs", "12M", "12\u00a0M"],
    ["un prêt à 0 %", "0%", "0\u202f%"],
    ["10 000 salariés", "10K", "10\u202f000"],
    ["trois ans", "3\u00a0years", "3\u00a0ans"],
    ["recule de 12 %", "−12%", "−12\u202f%"],
    ["0,4 point", "0.4\u00a0pt", "0,4\u00a0pt"],
    ["Elle a doublé", "×2", "×2"],
    ["un tiers", "1/3", "1/3"],
    ["8 foyers sur 10", "8/10", "8/10"],
    ["huit foyers sur dix", "8/10", "8/10"],
    ["trois quarts", "3/4", "3/4"],
    ["en 2028", "2028", "2028"],
    ["troisième trimestre 2029", "Q3 2029", "T3 2029"],
    ["12 novembre 2027", "12 nov. 2027", "12 nov. 2027"],
    ["4 mai 2027", "4 mai 2027", "4 mai 2027"],
    ["en mai 2027", "mai 2027", "mai 2027"],
    ["19,99 € par mois", "€19.99/mo", "19,99\u00a0€/mois"],
    ["3 416,3 milliards d'euros", "€3.4163T", "3,4163\u00a0Bn\u00a0€"],
    ["2,50 milliards d'euros", "€2.50B", "2,50\u00a0Md\u00a0€"],
    ["40 dollars canadiens", "CA$40", "40\u00a0$CA"],
    ["1,55 million d'euros", "€1.55M", "1,55\u00a0M\u00a0€"],
    // Written out to the last digit, or spelled: grouped. Few digits are shortened whoever wrote them out.
    ["1 043 218 habitants", "1,043,218", "1\u202f043\u202f218"],
    ["1 234 567 euros", "€1,234,567", "1\u202f234\u202f567\u00a0€"],
    // Zero cents of a large sum say nothing; a price and an odd sum keep theirs.
    ["371 496,00 €", "€371,496", "371\u202f496\u00a0€"],
    ["371 496,50 €", "€371,496.50", "371\u202f496,50\u00a0€"],
    ["12,00 €", "€12.00", "12,00\u00a0€"],
    ["711,9 M€", "€711.9M", "711,9\u00a0M\u00a0€"],
    ["74 000 élèves", "74K", "74\u202f000"],
    // Measures take a larger unit of their own, or stand grouped; millions that the author wrote stay.
    ["10 000 MW", "10\u00a0GW", "10\u00a0GW"],
    ["28 000 km/h", "28,000\u00a0km/h", "28\u202f000\u00a0km/h"],
    ["662 776 hectares", "662,776\u00a0ha", "662\u202f776\u00a0ha"],
    ["40 000 hectares", "40,000\u00a0ha", "40\u202f000\u00a0ha"],
    ["82,4 millions d'hectares", "82.4M\u00a0ha", "82,4\u00a0M\u00a0ha"],
    ["2 000 tonnes", "2,000\u00a0t", "2\u202f000\u00a0t"],
    // Prices have two places behind the mark, or none.
    ["50 cents", "$0.50", "0,50\u00a0$"],
    ["19,5 euros", "€19.50", "19,50\u00a0€"],
    ["entre 1,65 et 1,7 euro", "€1.65–1.70", "1,65–1,70\u00a0€"],
    ["12 euros", "€12", "12\u00a0€"],
    ["entre 500 000 et 2 millions d'euros", "€0.5–2M", "0,5–2\u00a0M\u00a0€"],
    ["entre 505 500 et 2 millions d'euros", "€505.5K–2M", "505\u202f500–2\u00a0M\u00a0€"],
    ["divisé par trois", "÷3", "÷3"],
    ["1,9 milliard de francs CFA", "F\u00a0CFA\u00a01.9B", "1,9\u00a0Md\u00a0F\u00a0CFA"],
  ])("prints “%s”", (said, international, local) => {
    const figure = first(`${said}.`);
    expect(formatFigure(figure, { locale: "fr" }).value).toBe(international);
    expect(formatFigure(figure, { locale: "fr", style: "local" }).value).toBe(local);
  });

  it.each([
    ["en", "It used 2,000 tons of steel.", "2,000\u00a0tons"],
    ["en", "It costs S$3.50.", "S$3.50"],
    ["en", "The fee fell to $0.", "$0"],
    ["en", "Inflation stood at 0%.", "0%"],
    ["en", "Inflation stood at 0.0%.", "0.0%"],
    ["nl", "Het kind woog 6 pond.", "6\u00a0pond"],
    ["en", "A screen of 6.1 inches.", "6.1\u00a0in"],
    ["en", "A pair of five feet two inches: 5 ft 2 in.", "5.17\u00a0ft"],
    ["en", "It opens on May 4, 2027.", "4 May 2027"],
    ["de", "Er öffnet am 4. Mai 2027.", "4 Mai 2027"],
    ["es", "Abre el 4 de mayo de 2027.", "4 may 2027"],
    ["en", "Shares rose 38pc.", "+38%"],
    // What a motoring desk prints, whichever dot the author set.
    ["en", "The engine makes 90 N⋅m of torque.", "90\u00a0Nm"],
    ["de", "Der Motor leistet 90 Newtonmeter.", "90\u00a0Nm"],
    ["fr", "Le couple atteint 90 newtons-mètres.", "90\u00a0Nm"],
    // A sign that other currencies have too, or that few know, says less than the code.
    ["es", "La obra costará COP$ 4.300 millones.", "COP\u00a04.3B"],
    ["en", "The bridge costs ARS 742,000.", "ARS\u00a0742K"],
    ["en", "The bridge costs CLP 900 million.", "CLP\u00a0900M"],
    ["en", "The bridge costs 90 million Norwegian kroner.", "NOK\u00a090M"],
    ["en", "The bridge costs 90 million Swedish kronor.", "SEK\u00a090M"],
    ["en", "The bridge costs 90 million Pakistani rupees.", "PKR\u00a090M"],
    ["en", "The bridge costs 90 million Mexican pesos.", "MX$90M"],
    ["en", "The bridge costs 90 million zlotys.", "zł90M"],
  ])("prints in %s “%s”", (locale, said, value) => {
    expect(formatFigure(extractFigures(said, { lang: locale }).at(-1) as Figure, { locale }).value).toBe(value);
  });

  it.each([
    ["Jusqu'à 10 MW.", "fr", "jusqu’à"],
    ["Plus de 10 MW.", "fr", "plus de"],
    ["Plus de 10 MW.", "en", "more than"],
    ["Jusqu'en 2028.", "fr", "jusqu’en"],
  ])("says the qualifier of “%s” in %s", (said, locale, qualifier) => {
    expect(formatFigure(first(said), { locale }).qualifier).toBe(qualifier);
  });
});

it("in French one waits until a day by another word than until a year", () => {
  const kicker = (markdown: string) => {
    const figure = extractFigures(markdown, { lang: "fr" }).find(({ kind }) => kind === "date") as Figure;
    return formatFigure(figure, { locale: "fr" });
  };
  expect(kicker("Le musée est fermé jusqu’au 4 mai 2027.")).toEqual({ value: "4 mai 2027", qualifier: "jusqu’au" });
  expect(kicker("Le musée est fermé jusqu’en 2027.")).toEqual({ value: "2027", qualifier: "jusqu’en" });
});

it("prints hectolitres with the capital of litres", () => {
  const [figure] = extractFigures("La récolte est estimée à 37,4 millions d’hectolitres.", { lang: "fr" });
  expect(figure && formatFigure(figure, { locale: "fr" }).value.replace(/\s/g, " ")).toBe("37.4M hL");
});
