import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../../src/figure/lexicon/lexicon-of.ts";
import { longestSentence, sentenceEnd } from "../../../src/figure/token/sentence-end.ts";

function sentences(text: string, lang: string): string[] {
  const found: string[] = [];
  const lexicon = lexiconOf(lang);
  for (let start = 0; start < text.length; ) {
    const end = sentenceEnd(text, start, lexicon);
    found.push(text.slice(start, end).trim());
    start = text[end] === "\n" ? end + 1 : end;
  }
  return found.filter(Boolean);
}

describe("sentenceEnd", () => {
  it.each([
    ["fr", ["Un.", "Deux !", "Trois ?", "Quatre…", "Cinq"]],
    ["fr", ["Il dit « non. »", "Puis rien."]],
    ["en", ["He said “yes.”", "Then left."]],
    ["fr", ["Le trafic pâtit du Covid-19.", "5 000 emplois partent."]],
    ["en", ["The light went on before the baker’s.", "Ann Lowe has died."]],
    ["fr", ["Il habite à l’av. Foch.", "Bien."]],
    ["de", ["Es kostet 3,5 Mrd. Euro.", "Gut."]],
    ["de", ["Am 3. Oktober.", "Gut."]],
    ["de", ["Es ist die 88. Verleihung.", "Gut."]],
    ["de", ["Das gilt für Windows 3.", "Wer mehr braucht, zahlt."]],
    ["de", ["Er wird 88.", "Alle singen."]],
    ["en", ["It is on trials.gov.", "He left."]],
    ["fr", ["Le café Encore ! ouvre.", "Il vend."]],
    ["en", ["J. Smith came.", "He left."]],
    ["en", ["It rose 4. 8 % in 2028.", "750 MW came."]],
    ["en", ["Version 3.11 is out. e.g. this"]],
    ["en", ["The price? £2,790, or £3,100 with lights.", "It is dear."]],
    ["fr", ["Le prix ? 2 790 euros."]],
    ["en", ["Was it worth the money in the end?", "£2,790 is a lot."]],
    ["en", ["The verdict?", "It is dear."]],
  ])("parts sentences, %s: %j", (lang, parts) => {
    expect(sentences(parts.join(" "), lang)).toEqual(parts);
  });

  it("ends one at a line's end, and where an archive lost the space behind its full stop", () => {
    expect(sentences("Titre\nSuite", "fr")).toEqual(["Titre", "Suite"]);
    expect(
      sentences("Il piano è partito.Il 13 aprile riapre. Vai su Booking.Com per la S.p.A. di Roma.", "it"),
    ).toEqual(["Il piano è partito.", "Il 13 aprile riapre.", "Vai su Booking.Com per la S.p.A. di Roma."]);
  });

  it("cuts what is no sentence at a space", () => {
    const parts = sentences("mot ".repeat(3 * longestSentence), "fr");
    expect(parts.every((part) => part.length <= longestSentence && part.endsWith("mot"))).toBe(true);
  });
});
