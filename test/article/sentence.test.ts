import { describe, expect, it } from "vitest";
import { longestSentence, sentenceEnd } from "../../src/article/sentence.ts";

const abbreviations = new Set(["mrd", "st", "s", "3"]);

function sentences(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = sentenceEnd(text, start, abbreviations);
    found.push(text.slice(start, end).trim());
    start = text[end] === "\n" ? end + 1 : end;
  }
  return found.filter(Boolean);
}

describe("sentenceEnd", () => {
  it.each([
    ["Un. Deux ! Trois ? Quatre… Cinq", ["Un.", "Deux !", "Trois ?", "Quatre…", "Cinq"]],
    ["Il dit « non. » Puis rien.", ["Il dit « non. »", "Puis rien."]],
    ["He said “no.” Then left.", ["He said “no.”", "Then left."]],
    ["Le trafic pâtit du Covid-19. 5 000 emplois partent.", ["Le trafic pâtit du Covid-19.", "5 000 emplois partent."]],
    [
      "The light went on before the baker’s. Ann Lowe has died.",
      ["The light went on before the baker’s.", "Ann Lowe has died."],
    ],
    ["Il habite à l’st. Foch. Bien.", ["Il habite à l’st. Foch.", "Bien."]],
    ["Es kostet 3,5 Mrd. Euro. Gut.", ["Es kostet 3,5 Mrd. Euro.", "Gut."]],
    ["Am 3. Oktober. Gut.", ["Am 3. Oktober.", "Gut."]],
    ["Es ist die 88. Verleihung. Gut.", ["Es ist die 88. Verleihung.", "Gut."]],
    ["Das gilt für Windows 3. Wer mehr braucht, zahlt.", ["Das gilt für Windows 3.", "Wer mehr braucht, zahlt."]],
    ["Er wird 88. Alle singen.", ["Er wird 88.", "Alle singen."]],
    ["It is on trials.mrd. He left.", ["It is on trials.mrd.", "He left."]],
    [
      "Il piano è partito.Il 13 aprile riapre. Vai su Booking.Com per la S.p.A. di Roma.",
      ["Il piano è partito.", "Il 13 aprile riapre.", "Vai su Booking.Com per la S.p.A. di Roma."],
    ],
    ["Le café Encore ! ouvre. Il vend.", ["Le café Encore ! ouvre.", "Il vend."]],
    ["J. Smith came. He left.", ["J. Smith came.", "He left."]],
    ["It rose 4. 8 % in 2028. 750 MW came.", ["It rose 4. 8 % in 2028.", "750 MW came."]],
    ["Version 3.11 is out. e.g. this", ["Version 3.11 is out. e.g. this"]],
    ["Titre\nSuite", ["Titre", "Suite"]],
  ])("parts %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("cuts what is no sentence at a space", () => {
    const parts = sentences("mot ".repeat(3 * longestSentence));
    expect(parts.every((part) => part.length <= longestSentence && part.endsWith("mot"))).toBe(true);
  });
});

it.each([
  [
    "The price? £2,790, or £3,100 with lights. It is dear.",
    ["The price? £2,790, or £3,100 with lights.", "It is dear."],
  ],
  ["Le prix ? 2 790 euros.", ["Le prix ? 2 790 euros."]],
  ["Was it worth the money in the end? £2,790 is a lot.", ["Was it worth the money in the end?", "£2,790 is a lot."]],
  ["The verdict? It is dear.", ["The verdict?", "It is dear."]],
])("a short question and the amount that answers it are one sentence: %s", (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
