import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { extractFigures } from "../../../src/figure/extract.ts";
import { planCards } from "../../../src/story/plan.ts";

const days = (lang: string, title: string, text: string) =>
  planCards(parseArticle(`# ${title}\n\n${text}`, { defaultLang: lang }))[0]
    ?.figures.filter(({ words }) => words.length > 4)
    .map(({ value, label, kicker }) => [kicker, value, label].filter(Boolean).join(" · "));

it.each([
  [
    "fr",
    "Travaux : le pont Neuf fermé",
    "En raison de travaux sur les appuis, le pont Neuf sera fermé à la circulation à partir du lundi 3 mai.",
    "à partir de · 3 mai · le pont Neuf sera fermé à la circulation",
  ],
  [
    "fr",
    "Collecte des encombrants",
    "La commune rappelle que les encombrants seront collectés le jeudi 14 octobre 2027, dès 6 h.",
    "14 oct. 2027 · les encombrants seront collectés",
  ],
  [
    "en",
    "Bell Street to close for gas works",
    "Bell Street, Upper Marling, will be closed to traffic from Monday 3 May while a gas main is replaced.",
    "from · 3 May · Bell Street, Upper Marling, will be closed to traffic",
  ],
  [
    "en",
    "Notice of road closure: Hill Road",
    "The road is listed below.\n\n**Start of closure:** 7am on Monday 3 May 2027",
    "3 May 2027 · Start of closure",
  ],
  [
    "de",
    "Lindenstraße wird gesperrt",
    "Wegen Arbeiten an einem Kanal wird die Lindenstraße ab Montag, 3. Mai, voll gesperrt.",
    "ab · 3 Mai · Wegen Arbeiten an einem Kanal wird die Lindenstraße … voll gesperrt",
  ],
  [
    "de",
    "Klinik schließt Abteilung",
    "Die Klinik Oberau schließt am 14. Oktober eine Abteilung.",
    "14 Okt. · Die Klinik Oberau schließt … eine Abteilung",
  ],
  [
    "es",
    "Corte de agua en San Telmo",
    "El suministro de agua se interrumpirá el jueves 14 de octubre en el barrio de San Telmo.",
    "14 oct · El suministro de agua se interrumpirá",
  ],
  [
    "it",
    "Acqua, interruzione in tre vie",
    "Giovedì 14 ottobre, dalle 9 alle 16, sarà sospesa l’erogazione dell’acqua in via Garibaldi.",
    "14 ott · sarà sospesa l’erogazione dell’acqua in via Garibaldi",
  ],
  [
    "it",
    "Contributo libri, domande dal 3 maggio",
    "Le domande si presentano online dal 3 maggio 2027.",
    "dal · 3 mag 2027 · Le domande si presentano online",
  ],
  [
    "pt",
    "Ponte reabre ao trânsito",
    "A ponte sobre o rio Leça reabre ao trânsito nesta quinta-feira, 3 de maio.",
    "3 mai. · A ponte sobre o rio Leça reabre ao trânsito",
  ],
  [
    "nl",
    "Tram 4 rijdt vanaf mei naar het stadion",
    "Vanaf 3 mei 2027 rijden de trams door tot aan het stadion.",
    "vanaf · 3 mei 2027 · rijden de trams door tot aan het stadion",
  ],
])("the day on which what the title tells of comes to pass is news (%s): %s", (lang, title, text, day) => {
  expect(days(lang, title, text)).toEqual([day]);
});

it.each([
  ["fr", "Le musée rouvre : récit", "Le musée a rouvert le 3 mai, après deux ans de travaux."],
  ["en", "Library opens its doors", "The library was opened on 3 May by the mayor."],
  ["de", "Bibliothek eröffnet", "Die Bibliothek wurde am 3. Mai eröffnet."],
  ["en", "Library to close", "The council said on 3 May that the library will close."],
  ["fr", "Fermeture de l’usine de Brenac", "La direction recevra les syndicats le 3 mai."],
  // The first of these days is not read.
  ["fr", "Rue du Port : circulation coupée", "La rue du Port sera fermée à la circulation du 6 au 24 avril."],
  ["en", "School closures to save $3m", "The board faces a gap for the fiscal year that begins July 1."],
])("what was done, said or is planned besides on a day is not (%s): %s, %s", (lang, title, text) => {
  expect(
    extractFigures(`# ${title}\n\n${text}`, { lang }).filter(({ role, kind }) => kind === "date" && role === "news"),
  ).toEqual([]);
});

it("an amount is told, and not the day from which it holds", () => {
  const title = "Gas, da gennaio prezzi in calo";
  expect(days("it", title, "Dal 1° gennaio il prezzo del gas scenderà del 4%.")).not.toContain("1 gen");
});

it("a day without its year has none, but that of the text where it says one", () => {
  const text = "# Bell Street to close from 3 May\n\nBell Street will be closed from 3 May";
  const dates = (markdown: string) =>
    extractFigures(markdown, { lang: "en" }).map(({ date, amount }) => [date, amount]);
  expect(dates(`${text}.`)).toEqual([
    ["--05-03", 3],
    ["--05-03", 3],
  ]);
  expect(dates(`${text} 2027.`)).toEqual([
    ["2027-05-03", 2027],
    ["2027-05-03", 2027],
  ]);
});
