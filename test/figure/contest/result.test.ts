import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { formatFigure } from "../../../src/figure/format/format.ts";

/** The results that an article tells, those that are its news first in "told". */
const results = (lang: string, text: string) => {
  const article = text.startsWith("#") ? text : `# Sport\n\n${text}`;
  const found = extractFigures(article, { lang }).filter(({ kind, to }) => kind === "ratio" && to !== undefined);
  return found.filter(({ role }) => role === "news").map((figure) => formatFigure(figure, { locale: lang }).value);
};

describe("how a contest ended is read as the article writes it, and printed with a dash", () => {
  it.each([
    ["en", "Thornley Rovers won 4-2 at Marden on Saturday."],
    ["en", "Nora Pike scored in a 4-2 win over Marden."],
    ["fr", "Les Thornaciens ont battu Mardens 4 à 2, samedi soir."],
    ["fr", "Thornac s'est imposé 4-2 à Mardens, samedi soir."],
    ["fr", "Menés 2-1 à la pause, les Thornaciens ont renversé Mardens (4-2), samedi soir."],
    ["de", "Der TV Dornau bezwang den SV Marden am Samstag mit 4:2 (1:2) und klettert auf Rang zwei."],
    ["de", "Der TV Dornau setzte sich nach einem Rückstand noch mit 4:2 gegen Marden durch."],
    ["de", "Der TV Dornau feierte einen klaren 4:2-Heimsieg gegen Marden."],
    ["de", "Der TV Dornau hat das Derby gegen Marden mit 4:2 gewonnen."],
    ["es", "El Tornal venció por 4-2 al Mardena."],
    ["it", "Il Tornale batte 4-2 il Mardena, che resta ultimo."],
    ["pt", "O Tornal derrotou o Mardena por 4 a 2 neste domingo."],
    ["nl", "Doornse Boys won zaterdag met 4-2 van Marden."],
    ["nl", "Doornse Boys heeft Marden met 4-2 verslagen."],
  ])("%s: %s", (lang, text) => {
    expect(results(lang, text)).toEqual(["4–2"]);
  });

  it.each([
    ["fr", "# Tornac renverse Mardens\n\n*Tornac 4-2 Mardens. Buts : Petit et Roux.*\n\nUne victoire sous la pluie."],
    ["it", "# Tornale-Mardena 4-2: la vittoria arriva nel finale\n\nIl Tornale vola."],
    ["en", "# Thornley 4-2 Marden\n\nThornley beat the leaders with ten men."],
    ["de", "# Dornau gewinnt gegen Marden\n\nEin Fest war es.\n\nTV Dornau – SV Marden 4:2 (1:2)"],
  ])("between the names of both sides, or behind them (%s): %s", (lang, text) => {
    expect(results(lang, text)).toEqual(["4–2"]);
  });

  it("keeps both numbers in the article's order, and a kind that no chart draws", () => {
    const [figure] = extractFigures("# Handball\n\nDie Gäste verloren mit 27:29.", { lang: "de" });
    expect(figure).toMatchObject({ kind: "ratio", amount: 27, to: 29, unit: null, source: { text: "27:29" } });
  });

  it("is the one that the title tells, and no other match's", () => {
    const title = "# Thornley beat Marden 4-2";
    expect(results("en", `${title}\n\nThornley won 4-2. Elsewhere Holt beat Crane 3-0.`)).toEqual(["4–2", "4–2"]);
  });
});

describe("how a vote ended is read where a verb of deciding goes with it", () => {
  it.each([
    ["en", "The Holm school board voted 18-11 on Tuesday to close two schools."],
    ["en", "The Holm council backed the plan on an 18-11 vote."],
  ])("%s: %s", (lang, text) => {
    expect(results(lang, text)).toEqual(["18–11"]);
  });

  it.each([
    ["en", "The Holm council backed the plan by 18 votes to 11, with two abstentions."],
    ["fr", "Le conseil de Brévance a adopté lundi soir, par 18 voix contre onze, la taxe sur les enseignes."],
    ["fr", "Par 18 voix contre 11, le conseil de Brévance a rejeté le projet."],
    ["fr", "La délibération a été votée par 18 voix pour, 11 contre et 4 abstentions."],
    ["de", "Der Rat hat den Haushalt mit 18 Stimmen gegen 11 angenommen."],
    ["es", "El pleno aprobó las ordenanzas con 18 votos a favor y once en contra."],
    ["it", "La delibera è passata con 18 voti a favore e 11 contrari."],
    ["pt", "A câmara aprovou o plano por 18 votos a 11."],
    ["nl", "De raad heeft met 18 stemmen voor en 11 tegen ingestemd met de brug."],
  ])("with the word for votes it is one figure (%s): %s", (lang, text) => {
    expect(results(lang, text)).toEqual(["18–11"]);
  });

  it("is told besides where the article's news is another vote, or it has no title", () => {
    const text = "The budget was carried by 18 votes to 11. An amendment was defeated by 20 votes to nine.";
    const votes = extractFigures(`# Budget carried\n\n${text}`, { lang: "en" });
    expect(votes.map(({ amount, to, role }) => [amount, to, role])).toEqual([
      [18, 11, "news"],
      [20, 9, "background"],
    ]);
    expect(extractFigures(text, { lang: "en" }).map(({ role }) => role)).toEqual(["background", "background"]);
  });

  it.each([
    ["en", "She polled 611 votes against 593 for her rival."],
    ["en", "The board voted to hire 5 to 7 teachers."],
    ["en", "The council, which voted 5-2 in August, meets on Monday."],
    ["de", "Der Rat hat beschlossen, 3 bis 5 Stellen zu streichen."],
  ])("and nowhere else (%s): %s", (lang, text) => {
    expect(results(lang, text)).toEqual([]);
  });
});

it("tells no result of a text without a title, of which nothing says what its news is", () => {
  expect(extractFigures("Dornau schlug Marden mit 31:24.", { lang: "de" })).toEqual([]);
  expect(extractFigures("Thornley lost 4-1 to Marden.", { lang: "en" })).toEqual([]);
});

describe("what is no result of the day is none", () => {
  it.each([
    ["en", "He lost 10-15 pounds in 3-5 weeks."],
    ["en", "The party could win 24-26 seats."],
    ["en", "The party lost 24-26 seats."],
    ["en", "She won at odds of 8-1."],
    ["en", "Holt won 6-4, 6-3 in the final."],
    ["en", "Rovers were 2-0 up at the break and won."],
    ["en", "After Saturday's 2-1 win over Holt, Rovers host Crane."],
    ["en", "The team that beat Holt 3-1 is unchanged."],
    ["en", "Kim won the race in 45:36."],
    ["de", "Nach einem 0:2 gewann Dornau noch."],
    ["de", "Der Sieger kam um 14:15 Uhr an."],
    ["de", "Die Gäste führten mit 13:8."],
    ["de", "Dornau gewann den ersten Satz mit 25:20."],
    ["de", "Der Maßstab 1:500 gewann an Bedeutung."],
    ["de", "Dornau verlor 3-5 Tage Zeit."],
    ["de", "Das 1:0 durch Meier war der Anfang vom Sieg."],
    ["fr", "Menés 19-6 à la pause, ils ont gagné."],
    ["fr", "Elle a perdu de 3 à 5 kilos."],
    ["fr", "Après la victoire contre Mardens (2-1), le club recrute."],
    ["es", "El partido puede perder 3-5 escaños."],
    ["it", "Il pareggio è arrivato dopo l'1-0 di Rossi."],
    ["pt", "Depois de vencer o Mardena por 2 a 1, o técnico pediu reforços."],
    ["nl", "Vorig jaar won Doorn met 7-2."],
  ])("%s: %s", (lang, text) => {
    expect(results(lang, text)).toEqual([]);
  });
});
