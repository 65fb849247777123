import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

/** A text's shares and counts, in reading order. */
const said = (lang: string, markdown: string) =>
  extractFigures(markdown, { lang }).map(({ kind, amount, unit }) => [kind, Number(amount.toPrecision(3)), unit]);

describe("a part and its whole", () => {
  it.each([
    ["fr", "Le texte a reçu 173 des 299 voix.", 173, "voix"],
    ["fr", "Seuls deux témoins sur huit sont venus.", 2, "témoins"],
    ["en", "The bank will cut 2,000 of its 5,500 workers.", 2000, "workers"],
    ["en", "Delays saw 25 out of the county's 57 ambulances waiting.", 25, "ambulances"],
    ["en", "She won 173 of the 299 votes.", 173, "votes"],
    ["en", "The club has won eight of its last 30 games.", 8, "games"],
    ["de", "Nur zwei von acht Zeugen kamen.", 2, "Zeugen"],
    ["de", "Verletzt wurden 120 der 400 Passagiere.", 120, "Passagiere"],
    ["de", "Entlassen werden 140 der noch verbliebenen 600 Weber.", 140, "Weber"],
    ["es", "Solo dos de los ocho testigos acudieron.", 2, "testigos"],
    ["it", "Solo due degli otto testimoni sono venuti.", 2, "testimoni"],
    ["pt", "Apenas duas das oito testemunhas vieram.", 2, "testemunhas"],
    ["en", "32 of the more than 3,100 passengers died.", 32, "passengers"],
    ["de", "32 der mehr als 3.100 Passagiere starben.", 32, "Passagiere"],
    ["fr", "32 des quelque 3 100 passagers sont morts.", 32, "passagers"],
    ["it", "32 degli oltre 3.100 passeggeri sono morti.", 32, "passeggeri"],
    ["es", "32 de los más de 3.100 pasajeros murieron.", 32, "pasajeros"],
    ["pt", "32 dos mais de 3.100 passageiros morreram.", 32, "passageiros"],
    ["nl", "32 van de ruim 3.100 passagiers kwamen om.", 32, "passagiers"],
    ["nl", "Slechts twee van de acht getuigen kwamen.", 2, "getuigen"],
  ])("is the count of the part (%s): %s", (lang, text, amount, unit) => {
    expect(said(lang, text)).toEqual([["count", amount, unit]]);
  });

  it.each([
    ["fr", "Neuf foyers sur dix trient.", 0.9],
    ["en", "Eight out of ten cats prefer it.", 0.8],
    ["en", "Nine of 10 dentists agree.", 0.9],
    ["de", "Acht von zehn Kindern lesen.", 0.8],
    ["es", "Tres de cada cuatro hogares reciclan.", 0.75],
    ["it", "Tre case su quattro sono fredde.", 0.75],
    ["pt", "Três em cada quatro casas são frias.", 0.75],
    ["nl", "Drie van de vier huizen zijn koud.", 0.75],
    ["en", "One in six children is poor.", 0.167],
  ])("is a share of a round whole (%s): %s", (lang, text, amount) => {
    expect(said(lang, text)).toEqual([["ratio", amount, null]]);
  });

  it.each([
    ["fr", "C’est l’une des quatre villes retenues."],
    ["de", "Das Forum ist eine von vier Institutionen."],
    ["de", "Nur zwei von acht kamen."],
    ["es", "El foro es una de las cuatro instituciones."],
    ["it", "Il forum è una delle quattro istituzioni."],
    ["nl", "Hij is een van de acht kandidaten."],
    ["nl", "Een van de 300 huizen brandde af."],
  ])("is none of what is one of several, or of what is not said (%s): %s", (lang, text) => {
    expect(said(lang, text)).toEqual([]);
  });

  it("is none of what a thing is made of, nor of what belongs to several", () => {
    expect(said("de", "Der Prinz enthüllte ein Denkmal aus zwölf Stühlen.")).toEqual([["count", 12, "Stühlen"]]);
    expect(said("de", "Der Sport wird als eine von vier nichtolympischen und eine von 20 Arten gezeigt.")).toEqual([]);
  });

  it("is none of two counts that have nothing of each other", () => {
    expect(said("pt", "Houve cinco mortes em 30 cidades.")).toEqual([
      ["count", 5, "mortes"],
      ["count", 30, "cidades"],
    ]);
  });

  it.each([
    ["en", "Two thirds of the 300 homes are empty."],
    ["fr", "Environ 62 % des 1 200 salariés ont voté."],
    ["de", "Zwei Drittel der 300 Wohnungen stehen leer."],
    ["it", "Il 62% dei 1.200 dipendenti ha votato."],
    ["pt", "Cerca de 62% dos 1.200 funcionários votaram."],
    ["en", "The council spent £3m of the £5m grant."],
  ])("tells nothing of the whole (%s): %s", (lang, text) => {
    const [part, whole] = extractFigures(text, { lang });
    expect([part?.role, whole?.role]).toEqual(["news", "other"]);
  });

  it("tells of another measure what there is so much of", () => {
    const [, grade] = extractFigures("The hole cut 18 metres of 7.42 g/t gold.", { lang: "en" });
    expect(grade?.role).toBe("news");
  });

  it.each([
    ["Die Liga bestraft den Klub mit einem Abzug von zehn Zählern.", undefined],
    ["Ein Schüler von zehn bricht die Schule ab.", 0.1],
  ])("tells no tenth of what is as many as ten: %s", (text, share) => {
    expect(extractFigures(text, { lang: "de" }).find(({ kind }) => kind === "ratio")?.amount).toBe(share);
  });
});

it("is none of one of several, nor of one more of them", () => {
  expect(said("nl", "Het dorp hoort tot een van de vijf gebieden.")).toEqual([]);
  expect(said("nl", "Er kwam nog een vierde, een meisje.")).toEqual([]);
  expect(said("nl", "Een op de vijf gebieden is droog.")).toEqual([["ratio", 0.2, null]]);
  expect(said("nl", "# Ruim kwart leerlingen leest te weinig")).toEqual([["ratio", 0.25, null]]);
  expect(said("nl", "# Helft winkels dicht")).toEqual([["ratio", 0.5, null]]);
  expect(said("nl", "In het laatste kwart van de wedstrijd was het droog.")).toEqual([]);
});

it("counts a part right behind a noun", () => {
  const figures = extractFigures("Die Klinik streicht bis Jahresende 46 ihrer 510 Betten.", { lang: "de" });
  expect(figures.map(({ amount, unit }) => [amount, unit])).toEqual([[46, "Betten"]]);
});

it("years between one and of how many are those of who is counted", () => {
  const text = "Dans la région, un enfant de moins de cinq ans sur six souffre de malnutrition, soit 16,8 %.";
  const news = extractFigures(text, { lang: "fr" }).filter(({ role }) => role === "news");
  expect(news.map(({ amount }) => amount)).toEqual([16.8]);
});
