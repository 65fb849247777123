import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const read = (lang: string, text: string) =>
  extractFigures(text, { lang }).map(({ qualifier, amount, to, unit, role }) =>
    [qualifier, to === undefined ? amount : `${amount}–${to}`, unit, role].filter(Boolean).join(" "),
  );

describe("two bounds in two units are one range", () => {
  it.each([
    ["pt", "A lei prevê prisão de seis meses a dois anos.", "6–24 month news"],
    ["es", "Reúne piezas cuyo tamaño oscila entre los 40 centímetros y los 2 metros.", "40–200 centimeter news"],
    ["fr", "La loi prévoit des peines de six mois à deux ans de prison.", "6–24 month news"],
    ["en", "The law provides for prison terms of six months to two years.", "6–24 month news"],
    ["it", "I pesci pesano da 800 grammi a 2 chili.", "800–2000 gram news"],
    ["de", "Das Gesetz sieht Strafen von sechs Monaten bis zu zwei Jahren vor.", "6–24 month news"],
    ["nl", "De wet voorziet celstraffen van zes maanden tot twee jaar.", "6–24 month news"],
  ])("%s: %s", (lang, text, expected) => {
    expect(read(lang, text)).toEqual([expected]);
  });
});

describe("where something changes they are its two ends", () => {
  it.each([
    ["pt", "A lei elevou a pena de seis meses para dois anos.", "from 6 month former", "to 2 year news"],
    ["es", "La ley sube la pena de seis meses a dos años de cárcel.", "from 6 month former", "to 2 year news"],
    ["fr", "La peine passe de six mois à deux ans de prison.", "from 6 month former", "to 2 year news"],
    ["en", "Waiting times fell from two years to six months.", "from 2 year former", "to 6 month news"],
    ["it", "I tempi di attesa scendono da due anni a sei mesi.", "from 2 year former", "to 6 month news"],
    ["de", "Die Wartezeit steigt von sechs Monaten auf zwei Jahre.", "from 6 month former", "to 2 year news"],
    ["nl", "De wachttijd daalt van twee jaar naar zes maanden.", "from 2 year former", "to 6 month news"],
  ])("%s: %s", (lang, text, ...expected) => {
    expect(read(lang, text)).toEqual(expected);
  });
});

it("a time beside a measure is no range with it", () => {
  expect(read("en", "It took six months and two years of planning.")).toHaveLength(2);
});
