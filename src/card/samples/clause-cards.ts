import type { Card, CardFigure } from "../card.ts";

/** A figure whose label is a clause of its sentence, where … stands for the figure's own words. */
function figure(value: string, label: string, words: string, kicker?: string): CardFigure {
  const clause = label.replace("…", words);
  return { value, label, sentence: `${clause}.`, words, ...(kicker && { kicker }) };
}

function clauses(lang: string, title: string, site: string, date: string, figures: CardFigure[]): Card {
  return { template: "trio", lang, title, figures, source: { site, date, url: "example.org/a" }, alt: `${title}.` };
}

/** Cards whose labels are the article's own clauses, as an article usually fills them. Words, numbers and places are made up. */
export const clauseCards = {
  "French clauses": clauses(
    "fr",
    "La laiterie d’Arzac lève 14 millions d’euros pour remplacer le plastique",
    "Le Relevé",
    "12 novembre 2026",
    [
      figure(
        "€14M",
        "L’entreprise a bouclé mardi une levée de fonds de …, menée par la banque de la région",
        "14 millions d’euros",
      ),
      figure(
        "9,000 t",
        "Le nouvel atelier pourra transformer chaque année … de pulpe de betterave",
        "jusqu’à 9 000 tonnes",
        "jusqu’à",
      ),
      figure("Mars 2028", "les premiers pots sortiront de la chaîne en …", "mars 2028"),
    ],
  ),
  "English clauses": clauses(
    "en",
    "County to build its own heat network after the mill closes",
    "The Ledger",
    "12 November 2026",
    [
      figure("£2.8M", "The council will spend … on the first three miles of pipe, most of it borrowed", "£2.8m"),
      figure(
        "3,700",
        "homes along the canal will be connected before the winter of 2029",
        "more than 3,700",
        "more than",
      ),
      figure("−18%", "Bills are expected to fall by … for tenants in the first year", "18%"),
    ],
  ),
  "German clauses": clauses(
    "de",
    "Der Hafen bekommt ein Rechenzentrum, das die Altstadt heizt",
    "Der Überblick",
    "12. November 2026",
    [
      figure(
        "€1,043,218",
        "zahlt die Stadtentwässerungsgesellschaft jedes Jahr für den Strom ihrer Pumpwerke",
        "1.043.218 Euro",
      ),
      figure(
        "40 GWh/yr",
        "Abwärme sollen die Wärmepumpen in das Fernwärmeversorgungsnetz einspeisen",
        "Bis zu 40 GWh im Jahr",
        "bis zu",
      ),
      figure("12 Nov 2027", "entscheidet der Stadtrat über den Bau, teilte die Verwaltung mit", "12. November 2027"),
    ],
  ),
  "Spanish clauses": clauses(
    "es",
    "La desaladora de Almenara dará agua a toda la comarca",
    "El Recuento",
    "12 de noviembre de 2026",
    [
      figure("€31.6M", "costará la obra que aprobó ayer el consejo del agua, según su presidenta", "31,6 millones"),
      figure("65%", "del consumo de la comarca, cuando funcione a pleno rendimiento", "el 65 %", "más de"),
      figure("240", "empleos directos", "240"),
      figure("2028", "La planta entrará en servicio en …, dos veranos después de lo previsto", "2028"),
    ],
  ),
  "Portuguese clauses": clauses(
    "pt",
    "Lisboa troca os autocarros a gasóleo por elétricos",
    "O Registo",
    "12 de novembro de 2026",
    [
      figure(
        "€58M",
        "é quanto custa a compra, paga em metade por fundos europeus",
        "Cerca de 58 milhões de euros",
        "cerca de",
      ),
      figure("120", "autocarros elétricos chegam à cidade até ao fim do próximo ano", "120"),
    ],
  ),
  "one clause": clauses("en", "Why the last ferry still runs", "The Ledger", "12 November 2026", [
    figure("46,000", "people crossed the estuary by boat last year, twice as many as before the bridge", "46,000"),
  ]),
} satisfies Record<string, Card>;
