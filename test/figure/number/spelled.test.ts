import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { lexiconOf } from "../../../src/figure/lexicon/lexicon-of.ts";
import { spelledAt } from "../../../src/figure/number/spelled.ts";
import { tokenize } from "../../../src/figure/token/token.ts";

/** The number at a text's beginning and the words it takes. */
function spelled(lang: string, text: string): [number, number] | undefined {
  const lexicon = lexiconOf(lang);
  const found = spelledAt(tokenize(text, 0, text.length, lexicon.style), 0, lexicon);
  return found && [found.value, found.length];
}

describe("spelledAt", () => {
  it.each([
    ["fr", "soixante et onze", 71],
    ["fr", "quatre-vingt-dix-neuf", 99],
    ["fr", "deux cent mille trois cent quatre", 200_304],
    ["fr", "trois mille milliards", 3e12],
    ["fr", "un demi-million", 5e5],
    ["fr", "sept virgule cinquante", 7.5],
    ["fr", "trois quarts", 0.75],
    ["en", "one hundred and five thousand", 105_000],
    ["en", "twenty-two hundred", 2200],
    ["en", "three quarters billion", 7.5e8],
    ["en", "half a million", 5e5],
    ["de", "fünfundzwanzigtausend", 25_000],
    ["de", "einhundertneunundneunzig", 199],
    ["de", "anderthalb Millionen", 1.5e6],
    ["de", "zweieinhalb", 2.5],
    ["es", "quinientos treinta y cinco", 535],
    ["es", "dos mil trescientos cuarenta y siete coma cinco", 2347.5],
    ["es", "ciento treinta y tres veintiunavos", 133 / 21],
    ["it", "quarantacinque", 45],
    ["it", "duecentotrentamila", 230_000],
    ["pt", "quinhentos e trinta e cinco mil", 535_000],
    ["pt", "vinte e dois trinta avos", 22 / 30],
    ["nl", "vijfenveertig", 45],
    ["nl", "tweeëntwintigduizend", 22_000],
  ])("reads in %s “%s”", (lang, text, value) => {
    expect(spelled(lang, text)?.[0]).toBe(value);
  });

  it.each([
    ["fr", "vingt trente", 1],
    ["en", "five six", 1],
    ["en", "two and then", 1],
    ["fr", "deux et demi", 1],
  ])("ends in %s “%s” after %i word", (lang, text, length) => {
    expect(spelled(lang, text)?.[1]).toBe(length);
  });

  it.each([
    ["fr", "millions de gens"],
    ["en", "quarter final"],
    ["de", "Achtung"],
    ["it", "treno"],
  ])("reads nothing in %s “%s”", (lang, text) => {
    expect(spelled(lang, text)).toBeUndefined();
  });
});

describe("and a half", () => {
  it.each([
    ["en", "A million and a half people came.", "1500000 people"],
    ["en", "One and a half million people live here.", "1500000 people"],
    ["en", "It cost about one and a half million dollars.", "1500000 USD"],
    ["en", "Two million and a half people came.", "2500000 people"],
    ["en", "It took an hour and a half.", "1.5 hour"],
    ["en", "It lasted a year and a half.", "1.5 year"],
    ["fr", "Le trajet dure une heure et demie.", "1.5 hour"],
    ["de", "Es dauert eine Stunde und eine halbe.", "1.5 hour"],
    ["es", "Dura una hora y media.", "1.5 hour"],
    ["it", "Dura una settimana e mezza.", "1.5 week"],
    ["pt", "Levou um ano e meio.", "1.5 year"],
    ["nl", "Het duurt een uur en een half.", "1.5 hour"],
  ])("is half of what is counted, or of its scale, %s: %s", (lang, text, told) => {
    expect(extractFigures(text, { lang }).map(({ amount, unit }) => `${amount} ${unit}`)).toEqual([told]);
  });
});
