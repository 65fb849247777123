import { describe, expect, it } from "vitest";
import { spokenFigures } from "../../src/story/spoken.ts";

const figure = (sentence: string, words: string, label: string, more: { value?: string; kicker?: string } = {}) => ({
  value: words,
  sentence,
  words,
  label,
  ...more,
});

describe("spokenFigures", () => {
  it("reads a figure with its clause, to the mark behind it", () => {
    const sentence = "Les lecteurs fidèles lisaient 38 % d’articles en moins, sauf le dimanche.";
    expect(
      spokenFigures([figure(sentence, "38 %", "Les lecteurs fidèles lisaient … d’articles", { value: "−38%" })]),
    ).toEqual(["Les lecteurs fidèles lisaient 38 % d’articles en moins"]);
  });

  it("says two numbers of one clause once", () => {
    const sentence = "Orvel’s sales rose 4 percent to $30 million.";
    const label = "Orvel’s sales";
    expect(spokenFigures([figure(sentence, "$30 million", label), figure(sentence, "4 percent", label)])).toEqual([
      "Orvel’s sales rose 4 percent to $30 million",
    ]);
  });

  it("knows an abbreviation from the sentence's end, and leaves brackets aside", () => {
    const sentence = "Der Umsatz kletterte auf 41,2 Mio. Euro (Vorjahr: 38).";
    expect(spokenFigures([figure(sentence, "41,2 Mio. Euro", "Der Umsatz kletterte")])).toEqual([
      "Der Umsatz kletterte auf 41,2 Mio. Euro",
    ]);
  });

  it("says the qualifier before a number that opens its clause", () => {
    const guests = figure("Some 868,000 guests used the port.", "868,000 guests", "guests used the port", {
      kicker: "about",
    });
    expect(spokenFigures([guests])).toEqual(["about 868,000 guests used the port"]);
  });

  it("follows the number with a label that the article does not say so", () => {
    const own = figure("La centrale livre 750 mégawatts.", "750 mégawatts", "puissance installée", {
      kicker: "jusqu’à",
    });
    expect(spokenFigures([own])).toEqual(["jusqu’à 750 mégawatts, puissance installée"]);
    const fall = figure("Elle cède 5 %.", "5 %", "chiffre d’affaires", { value: "−5%" });
    expect(spokenFigures([fall])).toEqual(["−5%, chiffre d’affaires"]);
  });
});
