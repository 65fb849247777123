import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

/** The roles of a text's amounts and shares, in reading order. */
const roles = (lang: string, markdown: string) =>
  extractFigures(markdown, { lang })
    .filter(({ kind }) => kind !== "date" && kind !== "duration")
    .map(({ role }) => role);

describe("what holds until now", () => {
  it.each([
    ["fr", "Cette saison, jusqu’ici, 41 % des trains ont roulé à l’heure."],
    ["en", "Up to now, 41% of trains have run on time this season."],
    ["de", "Bislang fuhren in dieser Saison 41 Prozent der Züge pünktlich."],
    ["es", "Hasta ahora, el 41% de los trenes ha llegado a su hora."],
    ["it", "Finora il 41% dei treni è arrivato in orario."],
    ["pt", "Até agora, 41% dos comboios chegaram a horas."],
    ["nl", "Dit seizoen reed tot nu toe 41 procent van de treinen op tijd."],
  ])("is the news to date (%s): %s", (lang, text) => {
    expect(roles(lang, text)).toEqual(["news"]);
  });

  it.each([
    ["de", "Die Firma hat bisher 3 Millionen Euro bezahlt, weitere 5 Millionen Euro sollen folgen."],
    ["fr", "Jusqu’ici, la grève a coûté 3 millions d’euros et elle coûtera 5 millions d’euros en mai."],
    ["es", "Hasta ahora ha pagado 3 millones de euros y pagará otros 5 millones de euros."],
    ["nl", "Het bedrijf heeft tot nu toe 3 miljoen euro betaald, nog eens 5 miljoen euro zal volgen."],
  ])("is news where more is to come (%s): %s", (lang, text) => {
    expect(roles(lang, text)).toEqual(["news", "news"]);
  });

  it("is news beside another part of the same", () => {
    const text = "Bislang haben 41 Prozent der Schüler einen Platz und 12 Prozent zwei.";
    expect(roles("de", text)).toEqual(["news", "news"]);
  });

  it.each([
    ["fr", "Jusqu’ici limitée à 10 euros, l’amende coûtera 12 euros."],
    ["en", "The pass, until now capped at £10, will cost £12."],
    ["de", "Die bisher 10 Euro teure Karte kostet künftig 12 Euro."],
    ["es", "El abono, hasta ahora fijado en 10 euros, subirá a 12 euros."],
    ["it", "L’abbonamento, finora fissato a 10 euro, salirà a 12 euro."],
    ["pt", "O passe, até agora fixado em 10 euros, vai custar 12 euros."],
    ["nl", "Het abonnement, tot nu toe beperkt tot 10 euro, gaat 12 euro kosten."],
  ])("is former where the sentence says what replaces it (%s): %s", (lang, text) => {
    expect(roles(lang, text)).toEqual(["former", "news"]);
  });

  it.each([
    ["fr", "Le billet coûtait jusqu’à présent 10 euros."],
    ["fr", "Jusqu’à présent, le parc comptait 42 éoliennes."],
    ["en", "Until now the pass cost £10."],
    ["de", "Bisher kostete die Karte 10 Euro."],
    ["es", "El abono costaba hasta ahora 10 euros."],
    ["it", "L’abbonamento costava finora 10 euro."],
    ["pt", "O passe custava até agora 10 euros."],
    ["nl", "Het abonnement kostte tot nu toe 10 euro."],
  ])("is former where its verb is over (%s): %s", (lang, text) => {
    expect(roles(lang, text)).toEqual(["former"]);
  });
});

describe("what was set at first", () => {
  it.each([
    ["fr", "Le devis, un temps fixé à 31 M€, ne dépassera pas 19 M€."],
    ["en", "The bill, once put at £31m, will not exceed £19m."],
    ["de", "Die zunächst auf 31 Millionen Euro geschätzten Kosten liegen nun bei 45 Millionen Euro."],
    ["es", "El gasto, en un principio estimado en 31 millones de euros, no superará los 19 millones de euros."],
    ["it", "La spesa, in un primo momento stimata in 31 milioni di euro, non supererà i 19 milioni di euro."],
    ["pt", "A despesa, a princípio estimada em 31 milhões de euros, não vai ultrapassar 19 milhões de euros."],
    ["nl", "De kosten, eerst geraamd op 31 miljoen euro, zullen niet hoger uitvallen dan 19 miljoen euro."],
  ])("is former (%s): %s", (lang, text) => {
    expect(roles(lang, text)).toEqual(["former", "news"]);
  });

  it("is former where a factor says what became of it", () => {
    const text = "Le coût, d’abord estimé à 12 millions d’euros, a doublé.";
    expect(roles("fr", text)).toEqual(["former", "news"]);
  });

  it("is news where it comes first, and more later", () => {
    const text = "Zunächst fließen 31 Millionen Euro, später weitere 45 Millionen Euro.";
    expect(roles("de", text)).toEqual(["news", "news"]);
  });
});

describe("a time of years ago that opens the sentence", () => {
  it.each([
    ["fr", "Un an plus tôt, la part de ceux qui roulent à vélo n’était, selon la mairie, que de 15 %."],
    ["en", "Two years ago, the share of people who, the union says, work nights was 15 percent."],
    ["de", "Vor zwei Jahren lag der Anteil derer, die pendeln, laut Verband nur bei 15 Prozent."],
    ["es", "Hace dos años, la parte de quienes van en bici era, según el ayuntamiento, del 15%."],
    ["it", "Due anni fa, la quota di chi, secondo il sindacato, lavora di notte era del 15%."],
    ["pt", "Há dois anos, a parte dos que, segundo o sindicato, trabalham à noite era de 15%."],
    ["nl", "Twee jaar geleden lag het aandeel van wie, volgens de bond, thuiswerkt op 15 procent."],
  ])("governs all of it (%s): %s", (lang, text) => {
    expect(roles(lang, text)).toEqual(["former"]);
  });

  it("governs nothing behind the next time", () => {
    const text = "Vor zwei Jahren gründete er die Werft, die heute 15 Millionen Euro umsetzt.";
    expect(roles("de", text)).toEqual(["news"]);
  });

  it.each([
    ["fr", "Ils étaient 71 % à lire le journal en 2027, ils ne sont plus que 63 %."],
    ["de", "Im Jahr 2027 waren es 71 Prozent, heute sind es nur noch 63 Prozent."],
    ["nl", "In 2027 was dat 71 procent, nu is het nog maar 63 procent van de lezers."],
    ["en", "In 2027 there were 71 libraries in the county, now there are only 63 libraries."],
    ["es", "En 2027 los lectores eran el 71 %, hoy son el 63 %."],
    ["it", "Nel 2027 erano il 71%, oggi sono il 63%."],
    ["pt", "Em 2027 eram 71%, hoje são 63%."],
  ])("is former where the sentence goes on to what is left of it (%s): %s", (lang, text) => {
    expect(roles(lang, text)).toEqual(["former", "news"]);
  });

  it("stays where what goes on was so as well", () => {
    expect(roles("fr", "Ils étaient 71 % à voter dimanche matin, ils étaient 63 % le soir.")).toEqual(["news", "news"]);
  });
});

it.each([
  ["pt", "O piso nacional, hoje em R$ 1.518, passará a R$ 1.640 em janeiro.", ["former", "news"]],
  ["es", "El salario mínimo, hoy en 1.184 euros, subirá a 1.230 euros en enero.", ["former", "news"]],
  ["it", "Il biglietto, oggi a 12 euro, passerà a 15 euro.", ["former", "news"]],
  ["fr", "Le timbre vert, actuellement vendu 1,39 euro, coûtera 1,52 euro en janvier.", ["former", "news"]],
  ["es", "El salario mínimo, hoy en 1.184 euros, preocupa a la patronal.", ["news"]],
])("what one is today is no news where the sentence tells what it will be (%s): %s", (lang, text, expected) => {
  const money = extractFigures(text, { lang }).filter(({ kind }) => kind === "money");
  expect(money.map(({ role }) => role)).toEqual(expected);
});

it("what was estimated at first without its currency is replaced by what it costs", () => {
  const text = "Il costo dell’opera, stimato in origine in 120 milioni, è lievitato a 166 milioni di euro.";
  expect(extractFigures(text, { lang: "it" }).map(({ role }) => role)).toEqual(["former", "news"]);
});
