import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => {
  const share = extractFigures(text, { lang }).find(({ kind }) => kind === "percent" || kind === "ratio");
  return share && labelFigure(share, lang);
};

describe("a share that is its verb's subject is told with the other amount that its whole has to do with", () => {
  it.each([
    ["en", "34% of shoppers carry at most 20 euros in cash.", "shoppers carry at most 20 euros in cash"],
    [
      "de",
      "Ein Viertel der Kunden trägt meist höchstens 20 Euro bei sich.",
      "der Kunden trägt meist höchstens 20 Euro bei sich",
    ],
    [
      "fr",
      "Un quart des clients dépensent plus de 50 euros par mois.",
      "des clients dépensent plus de 50 euros par mois",
    ],
    ["es", "El 28 % de los clientes gasta más de 50 euros al mes.", "de los clientes gasta más de 50 euros al mes"],
    ["it", "Il 28% dei clienti spende più di 50 euro al mese.", "dei clienti spende più di 50 euro al mese"],
    ["pt", "28% dos clientes gastam mais de 50 euros por mês.", "dos clientes gastam mais de 50 euros por mês"],
    [
      "nl",
      "28 procent van de klanten geeft meer dan 50 euro per maand uit.",
      "de klanten geeft meer dan 50 euro per maand uit",
    ],
    ["es", "Uno de cada tres alumnos duerme menos de seis horas.", "alumnos duerme menos de seis horas"],
    [
      "fr",
      "L’écart vient des âges : 13,6 % des Galéens seulement ont plus de 60 ans.",
      "des Galéens seulement ont plus de 60 ans",
    ],
    ["fr", "Un élève sur trois dort moins de six heures.", "élève … dort moins de six heures"],
    ["it", "Uno studente su tre dorme meno di sei ore.", "studente … dorme meno di sei ore"],
    ["pt", "Um em cada três alunos dorme menos de seis horas.", "alunos dorme menos de seis horas"],
    ["de", "Jeder dritte Schüler schläft weniger als sechs Stunden.", "Schüler schläft weniger als sechs Stunden"],
    ["nl", "Een op de drie leerlingen slaapt minder dan zes uur.", "leerlingen slaapt minder dan zes uur"],
    [
      "en",
      "One in three tenants spends more than 40% of a salary on rent.",
      "tenants spends more than 40% of a salary on rent",
    ],
  ])("in %s “%s”", (lang, text, expected) => {
    expect(label(lang, text)).toBe(expected);
  });
});

it("does not take a second share of the sentence in", () => {
  expect(label("en", "28% of clients pay 50 euros and 12% of them pay nothing.")).not.toContain("12%");
});

it.each([
  [
    "de",
    "Die Hälfte der Segler verbringt mehr als fünf Stunden am Tag an Deck.",
    "der Segler verbringt mehr als fünf Stunden am Tag an Deck",
  ],
  [
    "nl",
    "De helft van de zeilers zit meer dan 5 uur per dag aan dek.",
    "de zeilers zit meer dan 5 uur per dag aan dek",
  ],
  [
    "es",
    "La mitad de los marinos pasa más de 5 horas al día en cubierta.",
    "de los marinos pasa más de 5 horas al día en cubierta",
  ],
  [
    "it",
    "La metà dei velisti passa più di 5 ore al giorno sul ponte.",
    "dei velisti passa più di 5 ore al giorno sul ponte",
  ],
])("says how long its whole does something (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

describe("a count that is its verb's subject is told with the amount of another kind that it has to do with", () => {
  it.each([
    ["en", "Some 640 cleaners earn less than £900 a month.", "cleaners earn less than £900 a month"],
    ["en", "Some 168,000 people have bought the separate $6 ticket.", "people have bought the separate $6 ticket"],
    ["es", "Unas 640 limpiadoras cobran menos de 900 euros al mes.", "limpiadoras cobran menos de 900 euros al mes"],
    [
      "de",
      "640 Putzkräfte verdienen weniger als 900 Euro im Monat.",
      "Putzkräfte verdienen weniger als 900 Euro im Monat",
    ],
    ["pt", "Cerca de 640 pessoas ganham menos de 900 euros por mês.", "pessoas ganham menos de 900 euros por mês"],
  ])("in %s “%s”", (lang, text, expected) => {
    const count = extractFigures(text, { lang }).find(({ kind }) => kind === "count");
    expect(count && labelFigure(count, lang)).toBe(expected);
  });

  it("but not with what “and” joins to it", () => {
    const [crew] = extractFigures("640 sailors went home and €900 was left.", { lang: "en" });
    expect(crew && labelFigure(crew, "en")).not.toContain("€900");
  });
});
