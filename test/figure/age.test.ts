import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

const read = (text: string, lang: string) =>
  extractFigures(text, { lang }).map(({ amount, unit }) => `${amount} ${unit}`);

describe("an age is no figure", () => {
  it.each([
    ["fr", "Une joueuse de 19 ans, Ana Ruiz, 31 ans, et les moins de 25 ans."],
    ["fr", "Les 25-49 ans et les 65 ans et plus, âgés de plus de 18 ans."],
    ["en", "A 28-year-old, volunteers aged 40 to 69 years and people 65 years and older."],
    ["de", "Ein 28-jähriger, Ana Ruiz (31 Jahre), im Alter von 25 Jahren, 65 Jahre und älter."],
    ["es", "Una jugadora de 19 años, Ana Ruiz, 31 años, y mayores de 65 años o más."],
    ["it", "Una donna di 19 anni, Ana Ruiz, 31 anni, e gli over di 65 anni e oltre."],
    ["pt", "Um jogador de 19 anos, Ana Ruiz, 31 anos, e 65 anos ou mais."],
    ["nl", "Een man van 19 jaar, Ana Ruiz, 31 jaar, en 65 jaar en ouder."],
    ["nl", "Een 40-jarige man, een 16-jarige en twee 80-jarigen; het 12-koppige bestuur."],
  ])("%s: %s", (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });

  it.each([
    ["fr", "Un contrat de 19 ans, une peine de 5 ans et un bail de 30 ans.", ["19 year", "5 year", "30 year"]],
    ["es", "Un contrato de 3 años.", ["3 year"]],
    ["en", "A contract of 12 years.", ["12 year"]],
    ["de", "Ein Vertrag von 12 Jahren.", ["12 year"]],
  ])("and a duration stays one, %s: %s", (lang, text, expected) => {
    expect(read(text, lang)).toEqual(expected);
  });
});

describe("a time is no rate", () => {
  it.each([
    ["en", "Sales were $48 million a year earlier and $50 million a month after the launch."],
    ["de", "Der Umsatz lag bei 48 Millionen Euro im Jahr 2024."],
    ["es", "Ganó 48 millones de euros al año siguiente."],
    ["it", "Incassò 48 milioni di euro al mese successivo."],
  ])("%s: %s", (lang, text) => {
    expect(extractFigures(text, { lang }).map(({ per }) => per)).not.toContain("year");
    expect(extractFigures(text, { lang }).map(({ per }) => per)).not.toContain("month");
  });

  it("and how often is no factor", () => {
    expect(read("Held twice each year, or twice a week, it draws crowds.", "en")).toEqual([]);
    expect(read("Il se tient deux fois par an.", "fr")).toEqual([]);
    expect(read("It is twice as large and costs twice the price.", "en")).toEqual(["2 null", "2 null"]);
    expect(read("Il est deux fois plus grand.", "fr")).toEqual(["2 null"]);
  });
});
