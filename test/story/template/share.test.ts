import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { partOf } from "../../../src/story/template/share.ts";

const parts = (lang: string, text: string) =>
  extractFigures(text, { lang }).flatMap((each) => partOf(each, lang) ?? []);

describe("a share is a part of what the text names", () => {
  it.each([
    ["fr", "Les lignes de nuit pèsent 64 % du trafic.", 0.64],
    ["fr", "Parmi les abonnés, 12 % sont venus à vélo.", 0.12],
    ["fr", "La part des abonnés est de 21 %.", 0.21],
    ["en", "The line carries 64% of the traffic.", 0.64],
    ["en", "Of the members, 12 per cent came by bike.", 0.12],
    ["en", "Women hold a share of 21%.", undefined],
    ["de", "Die Linie trägt 64 Prozent des Verkehrs.", 0.64],
    ["de", "Anteil der Vereine mit einer Frau an der Spitze: 21 Prozent.", 0.21],
    ["es", "La línea lleva el 64 % del tráfico.", 0.64],
    ["es", "De los socios, un 12 % vino en bicicleta.", 0.12],
    ["it", "La linea porta il 64% del traffico.", 0.64],
    ["it", "La quota delle donne è del 21%.", 0.21],
    ["pt", "A linha leva 64% do tráfego.", 0.64],
    ["pt", "Das sócias, 12% vieram de bicicleta.", 0.12],
    ["nl", "De lijn draagt 64 procent van het verkeer.", 0.64],
    ["nl", "Van de leden kwam 12 procent met de fiets.", 0.12],
  ])("in %s: %s", (lang, text, part) => {
    expect(parts(lang, text)).toEqual(part === undefined ? [] : [{ part }]);
  });

  it.each([
    ["fr", "Un élève sur trois rentre à pied.", 3],
    ["fr", "Un quart du gisement est couvert.", 4],
    ["en", "A fifth of the budget goes to roads.", 5],
    ["de", "Ein Drittel der Haushalte heizt mit Holz.", 3],
    ["es", "Un tercio de los hogares calienta con leña.", 3],
    ["it", "Un terzo delle case è vuoto.", 3],
    ["pt", "Um terço das casas está vazio.", 3],
    ["nl", "Een derde van de huizen staat leeg.", 3],
  ])("in parts that are counted, in %s: %s", (lang, text, of) => {
    expect(parts(lang, text)).toEqual([{ part: 1 / of, of }]);
  });
});

describe("a share is none of", () => {
  it.each([
    // Rates and margins
    ["fr", "La marge est de 7 %."],
    ["en", "The bank lends at 3.25 percent."],
    ["de", "Der Leitzins liegt bei 3,25 Prozent."],
    ["es", "El tipo de interés es del 3,25 %."],
    ["it", "Il margine è del 7%."],
    ["pt", "A comissão é de 6%."],
    ["nl", "De rente staat op 3,25 procent."],
    ["en", "The risk was higher (95% confidence interval 4% to 29%)."],
    // Fewer and more
    ["en", "The town had 72% fewer thefts than in May."],
    ["en", "The town had 72% of its thefts fewer."],
    ["fr", "La ville a compté 72 % de vols en moins."],
    ["de", "Die Stadt zählte 72 Prozent weniger Diebstähle."],
    ["es", "La ciudad tuvo un 72 % menos de robos."],
    ["it", "La città ha contato il 72% di furti in meno."],
    ["pt", "A cidade teve 72% menos roubos."],
    ["nl", "De stad telde 72 procent minder diefstallen."],
    // Growth
    ["fr", "Le groupe annonce une croissance de 5 % du chiffre d’affaires."],
    ["en", "The group reports growth of 5% of sales."],
    ["de", "Das Plus von 5 Prozent der Umsätze freut die Firma."],
    ["es", "Las estancias crecieron un 5 % de media."],
    // Of what is not its whole
    ["fr", "Le déficit atteint 4,9 % du PIB."],
    ["de", "Das Defizit liegt bei 4,9 Prozent des BIP."],
    ["en", "It draws a fifth of what others need."],
    ["it", "I frantoi producono la metà di quelle dello scorso anno."],
    ["nl", "De schuld is 49 procent van het bbp."],
  ])("these, in %s: %s", (lang, text) => {
    expect(parts(lang, text)).toEqual([]);
  });
});
