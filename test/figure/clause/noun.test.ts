import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const read = (lang: string, text: string) => extractFigures(text, { lang }).map(({ source }) => source.text);

describe("a number in words counts things with names", () => {
  it.each([
    ["en", "She won three Davis Cup finals and two League titles.", ["three Davis Cup finals", "two League titles"]],
    ["en", "The side missed six straight World Cups.", ["six straight World Cups"]],
    ["en", "The survey of 4,000 nurses finds 61 who left.", ["4,000 nurses"]],
    ["en", "The hall hosts 20 fashion shows.", ["20 fashion shows"]],
    ["fr", "Elle a remporté trois Grands Chelems.", ["trois Grands Chelems"]],
    ["es", "Ganó cuatro Copas del Rey y dos Ligas.", ["cuatro Copas", "dos Ligas"]],
    ["it", "Ha vinto quattro Coppe del mondo.", ["quattro Coppe"]],
    ["pt", "Venceu cinco Taças de Portugal.", ["cinco Taças"]],
    ["de", "Er gewann vier Grand-Slam-Titel.", ["vier Grand-Slam-Titel"]],
    ["nl", "Ze won drie WK-finales.", ["drie WK-finales"]],
    ["de", "Der Wagen verlor zwölf Fässer Farbe.", ["zwölf Fässer"]],
    ["de", "Sie fügte dem 120 Seiten langen Bericht nichts hinzu.", ["120 Seiten"]],
  ])("%s: %s", (lang, text, figures) => {
    expect(read(lang, text)).toEqual(figures);
  });

  it.each([
    ["en", "He lives near Three Rivers Stadium."],
    ["en", "Its iPhone 11 Pro models sell well."],
    ["it", "Il Movimento cinque Stelle ha vinto."],
    ["es", "Vive en Tres Cantos."],
    ["de", "Die Entscheidung fiel mit einer Mehrheit von sieben gegen zwei."],
    ["de", "Das Programm läuft nicht auf x86-Rechnern."],
  ])("and is none within a name, %s: %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});

describe("a plural behind an apostrophe is counted", () => {
  it.each([
    ["De gemeente telde 300 auto's en 40 zware camera’s.", ["300 auto's", "40 zware camera’s"]],
    ["Er kwamen 2.400 zzp'ers en 310 vmbo'ers.", ["2.400 zzp'ers", "310 vmbo'ers"]],
    ["Het boek telt 190 pagina's.", []],
    ["In de winkel lagen 1995 Flippo's.", []],
  ])("nl: %s", (text, figures) => {
    expect(read("nl", text)).toEqual(figures);
  });
});

it("is no participle, and no age", () => {
  expect(read("nl", "Hij is vorige week 30 geworden.")).toEqual([]);
});

describe("digits count what has a name before it", () => {
  it.each([
    ["en", "It ordered 30 Airbus planes and has 12 UK stores.", ["30 Airbus planes", "12 UK stores"]],
    ["en", "Talks with 27 EU member states go on.", ["27 EU member states"]],
    ["en", "The letter was signed by more than 200 NHS doctors.", ["200 NHS doctors"]],
    [
      "nl",
      "Er kwamen 12 Nederlandse bedrijven en 14 Belgische spelers.",
      ["12 Nederlandse bedrijven", "14 Belgische spelers"],
    ],
  ])("%s: %s", (lang, text, figures) => {
    expect(read(lang, text)).toEqual(figures);
  });

  it.each([
    ["en", "It grounded the 737 Max jets and new 787 Dreamliner jets."],
    ["en", "The band left the tiny 2 Lorne Records label."],
    ["en", "The club sells 12 PC games."],
  ])("where no name begins with them, %s: %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});

it("is not the verb behind it", () => {
  expect(read("en", "A tally of 14 fouls proves it was rough.")).toEqual(["14 fouls"]);
});

describe("others of a kind are counted", () => {
  it.each([
    ["de", "Die Forscher wiesen im Mittel 31 Arten nach.", ["31 Arten"]],
    ["en", "Three other cities follow, and two more deaths were reported.", ["Three other cities", "two more deaths"]],
    ["fr", "Cinq autres villes suivent.", ["Cinq autres villes"]],
    ["de", "Fünf andere Städte folgen.", ["Fünf andere Städte"]],
    ["es", "Hay cinco otras ciudades.", ["cinco otras ciudades"]],
    ["it", "Seguono cinque altri comuni.", ["cinque altri comuni"]],
    ["it", "Causa di 19 stati: chiusi 7 bar e 5 hotel, a 2,5 bar.", ["19 stati", "7 bar", "5 hotel", "2,5 bar"]],
    ["it", "Lo scontro è stato provocato da un mezzo dell’azienda, che ne ha 12 milioni.", ["12 milioni"]],
    ["pt", "O navio tem mais de 1.500 quartos.", ["1.500 quartos"]],
    ["pt", "Os policiais se candidatam em 18 Estados, e não nos 3 Estados Unidos.", ["18 Estados"]],
    ["pt", "Há cinco outras cidades.", ["cinco outras cidades"]],
    ["nl", "Vijf andere steden volgen.", ["Vijf andere steden"]],
    ["en", "It has three more than last year.", []],
  ])("%s: %s", (lang, text, figures) => {
    expect(read(lang, text)).toEqual(figures);
  });

  it.each([
    ["en", "It drew a crowd of 45,000.", "45,000"],
    ["fr", "La ville a une population de 12 300.", "12 300"],
    ["de", "Die Stadt hat eine Bevölkerung von 12.300.", "12.300"],
    ["es", "Tiene una población de 12.300.", "12.300"],
    ["it", "Ha una popolazione di 12.300.", "12.300"],
    ["pt", "Tem uma população de 12.300.", "12.300"],
    ["nl", "Ze heeft een bevolking van 12.300.", "12.300"],
  ])("and a bare number is how large a crowd is, %s: %s", (lang, text, figure) => {
    expect(read(lang, text)).toEqual([figure]);
  });
});

describe("an average counts in decimals", () => {
  it.each([
    ["en", "Women have 2.4 children on average.", ["2.4 children"]],
    ["en", "She averages 7.3 points and 3.7 rebounds.", ["7.3 points", "3.7 rebounds"]],
    ["fr", "La moyenne est de 1,8 enfants par femme.", ["1,8 enfants"]],
    ["de", "Sie leben im Schnitt mit 2,4 Kindern.", ["2,4 Kindern"]],
    ["en", "He averaged 7.4 rebounds, 3.3 assists and 1.2 steals.", ["7.4 rebounds", "3.3 assists", "1.2 steals"]],
    ["es", "Cierra con 1,2 hijos por mujer.", ["1,2 hijos"]],
    ["it", "Il tasso scende a 1,2 figli per donna.", ["1,2 figli"]],
    ["pt", "Tem uma média de 1,4 filhos por mulher.", ["1,4 filhos"]],
    ["nl", "Ze blijft op 1,5 kinderen per vrouw.", ["1,5 kinderen"]],
  ])("%s: %s", (lang, text, figures) => {
    expect(read(lang, text)).toEqual(figures);
  });

  it.each([
    ["en", "It needs Mira 4.5 users to agree."],
    ["en", "The index gained 58.06 points."],
    ["fr", "Le CAC gagne 12,4 points."],
    ["de", "Um 20.15 Nachrichten aus Wien."],
  ])("and nothing by a name or an index, %s: %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});

it("counts “permis” and “PV”", () => {
  expect(extractFigures("La mairie a délivré 310 permis de construire.", { lang: "fr" })[0]?.unit).toBe("permis");
  expect(extractFigures("Les 310 PV ont été annulés.", { lang: "fr" })[0]?.unit).toBe("PV");
});
