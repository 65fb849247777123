import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

/** The label of the figure with these words. */
function label(markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang: "de" }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, "de");
}

describe("a German label that leaves out what its clause ends with", () => {
  it.each([
    [
      "Die Gastgeberstadt Nordhafen wird bis zur Eröffnung der Spiele am 5. August 2031 nach Aussage von Bürgermeisterin Hanna Vogt ihre Hausaufgaben erledigt haben.",
      "5. August",
    ],
    [
      "Eine höhere Quote gebe es schon seit längerem in den nördlichen Nachbarländern, wo teilweise bis zu 85 Prozent der Urlauber vor ihrer Reise eine Versicherung abschließen.",
      "85",
    ],
    [
      "Dem Hilfswerk fehlt das Geld, um weltweit rund zwei Millionen Menschen wenigstens in einfachen Zelten unterbringen zu können.",
      "zwei Millionen",
    ],
    [
      "Der Kapitän trägt nach Meinung des Gerichts für den Tod der 32 Menschen an Bord der Fähre die Verantwortung.",
      "32",
    ],
    [
      "Der Autobauer, heißt es in dem Bericht, fuhr seine Produktion im Werk Nordhafen um 1,4 Prozent nach unten.",
      "1,4",
    ],
    ["Er hat schwarze, kurze Haare, dunkle Augen, ist etwa 1,70 Meter groß und trug eine Brille.", "1,70"],
    [
      "Streichen lasse sich kaum etwas, ohne dass der Zuschuss des Landes in Höhe von 1,2 Millionen Euro verloren gehe.",
      "1,2",
    ],
    ["58,3 Prozent sagten am Sonntag Ja zum städtischen Beitrag von 84 Millionen Franken.", "84"],
    ["Tatsächlich sind es aber 84 Prozent, wie Studien belegen.", "84"],
    ["Mehr als 100 Opfer erhielten Entschädigungen im dreistelligen, teils sogar im vierstelligen Bereich.", "100"],
    [
      "Rund 40 Prozent der Teilnehmer an einer von der Schülervertretung begonnenen Umfrage rechnen mit einer schlechten Note bei der Prüfung.",
      "40",
    ],
  ])("is none: %s", (markdown, text) => {
    expect(["", markdown.replace(/[,.]$/, "")]).toContain(label(markdown, text));
  });

  it.each([
    [
      "Laut dem Hilfswerk sind 49 Menschen ums Leben gekommen, sagte ein Sprecher.",
      "49",
      "Menschen ums Leben gekommen",
    ],
    ["Im Lager gab es 1.126 Mitgliedsbetriebe, 834 Betriebe beteiligten sich.", "834", "Betriebe beteiligten sich"],
    [
      "Bei Kämpfen im Norden des Landes, teilte die Behörde mit, kamen 14 Menschen ums Leben.",
      "14",
      "kamen … Menschen ums Leben",
    ],
    ["Der frühere Kapitän der Fähre in erster Instanz zu 16 Jahren verurteilt", "16", "in erster Instanz … verurteilt"],
    ["Die Kosten wurden im vergangenen Jahr auf 8,6 Millionen Euro veranschlagt.", "8,6", "… veranschlagt"],
    ["Der Möbelhersteller hat das Jahr mit einem Fehlbetrag von 3 Millionen Euro abgeschlossen.", "3", "abgeschlossen"],
  ])("has what has room: %s", (markdown, text, expected) => {
    expect(label(markdown, text)).toContain(expected);
  });

  it.each([
    ["Der Umsatz stieg im dritten Quartal um 5 Prozent auf 30 Millionen Euro.", "5 Prozent", "Der Umsatz stieg"],
    [
      "58,3 Prozent sagten am Sonntag Ja zum städtischen Beitrag von 84 Millionen Franken.",
      "58,3",
      "sagten am Sonntag Ja zum städtischen Beitrag",
    ],
    [
      "Der Neubau des Feuerwehrgerätehauses an der Lindenauer Straße kostet die Gemeinde voraussichtlich 9,4 Millionen Euro.",
      "9,4",
      "Der Neubau des Feuerwehrgerätehauses an der Lindenauer Straße kostet",
    ],
    [
      "Insgesamt kostet die 2,7 Kilometer lange Strecke vom Spital bis zum Bahnhof 212 Millionen Franken.",
      "212",
      "kostet die 2,7 Kilometer lange Strecke vom Spital bis zum Bahnhof",
    ],
    [
      "Nur 19 Prozent sind gegen den Bau und nur acht Prozent finden die Straße überflüssig.",
      "19",
      "sind gegen den Bau",
    ],
    [
      "Der Schaden beläuft sich Schätzungen zufolge auf 30 000 Euro.",
      "30",
      "Der Schaden beläuft sich Schätzungen zufolge",
    ],
    [
      "Große Investitionsmaßnahmen ließen hingegen den Vermögenshaushalt gegenüber dem vergangenen Jahr um mehr als 18 Prozent auf 9,8 Millionen Euro anwachsen.",
      "9,8",
      "den Vermögenshaushalt gegenüber dem vergangenen Jahr … anwachsen",
    ],
    ["Auf die Linke entfallen 6,5 Prozent.", "6,5", "Auf die Linke entfallen"],
    [
      "Der Stromverbrauch betrug im Mai 12 Terawattstunden gegenüber dem Vormonat April.",
      "12",
      "Der Stromverbrauch betrug",
    ],
  ])("stays where all is said: %s", (markdown, text, expected) => {
    expect(label(markdown, text)).toContain(expected);
    expect(label(markdown, text)).not.toMatch(/ auf$|überflüssig/);
  });
});

describe("a German count behind a preposition", () => {
  it.each([
    [
      "Das Landgericht Nordhafen hat den früheren Händler am Donnerstagnachmittag wegen gewerbsmäßigen Betrugs in 412 Fällen verurteilt.",
      "412",
      "gewerbsmäßigen Betrugs in … Fällen",
    ],
    [
      "Die Gewerkschaft und die Arbeitgeber haben sich am frühen Freitag auf einen Tarifvertrag für 27.400 Beschäftigte der norddeutschen Privatbahnen verständigt.",
      "27.400",
      "Tarifvertrag für … Beschäftigte der norddeutschen Privatbahnen",
    ],
    [
      "Im vergangenen Herbst hatten mehrere langjährige Leser der örtlichen Zeitung von 82 verschwundenen Paketen gesprochen.",
      "82",
      "",
    ],
    ["In rund 2.000 Leitungsnetzen sei Blei gemessen worden, hieß es.", "2.000", ""],
  ])("%s", (markdown, text, expected) => {
    expect(label(markdown, text)).toBe(expected);
  });
});

it.each([
  ["nl", "In heel Vlaanderen bedroeg het 4,3 procent."],
  ["nl", "In Rotterdam lag het op 4,3 procent."],
  ["de", "In der gesamten Region betrug sie 4,3 Prozent."],
])("no label is a place, where a pronoun behind the verb stands for what is meant: %s: %s", (lang, markdown) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure && labelFigure(figure, lang)).toBe("");
});

it("labels a clause behind a vote with the noun before it", () => {
  const figures = extractFigures("De raad stemde met 21 tegen 14 stemmen in met het plan, dat 8,1 miljoen euro kost.", {
    lang: "nl",
  });
  const figure = figures.find(({ kind }) => kind === "money");
  expect(figure && labelFigure(figure, "nl")).toBe("het plan");
});

it.each([
  ["de", "Vor 3.100 Zuschauern traf Jan Keller zweimal.", "3.100"],
  ["de", "Statt 6,0 Milliarden soll er nun 6,8 Milliarden Euro kosten.", "6,8"],
])("a preposition’s count, and a preposition of another amount, make no label: %s: %s", (lang, markdown, text) => {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  expect(figure && labelFigure(figure, lang)).toBe("");
});

it("ends no label with a preposition whose time was cut", () => {
  const [figure] = extractFigures("Das Netz der Radwege ist in Tirol binnen eines Jahres um ein Viertel gewachsen.", {
    lang: "de",
  });
  expect(figure && labelFigure(figure, "de")).toBe("Das Netz der Radwege ist in Tirol … gewachsen");
});

it("has no verb without who does it", () => {
  const [figure] = extractFigures("Er hinterlässt mehr als 50 Bauten.", { lang: "de" });
  expect(figure && labelFigure(figure, "de")).toBe("Bauten");
});

it.each([
  ["de", "Die Liberalen gewinnen zwei Punkte hinzu und liegen bei 13 Prozent.", "Die Liberalen … liegen"],
  ["nl", "De coalitie verliest 3 procentpunten en komt uit op 41 procent.", "De coalitie"],
])("labels the level beside a change without its verb: %s: %s", (lang, markdown, expected) => {
  const figure = extractFigures(markdown, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
