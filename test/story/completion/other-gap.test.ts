import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

function label(lang: string, markdown: string, text: string): string | undefined {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  return figure && labelFigure(figure, lang);
}

describe("a label's gap is its own number's alone", () => {
  it.each([
    ["en", "People who earn less than £11,000 will get £250.", "250", "People who earn less than £11,000 will get"],
    [
      "fr",
      "Les foyers qui gagnent moins de 900 euros recevront 90 euros.",
      "90 ",
      "Les foyers qui gagnent moins de 900 euros recevront",
    ],
    [
      "de",
      "Menschen, die wenig trinken, erkranken um 17 Prozent häufiger.",
      "17",
      "Menschen, die wenig trinken, erkranken … häufiger",
    ],
    [
      "nl",
      "Huishoudens die minder dan 900 euro verdienen, krijgen 90 euro.",
      "90 ",
      "Huishoudens die minder dan 900 euro verdienen, krijgen",
    ],
    [
      "fr",
      "Le chantier naval prévoit la suppression d'environ 900 postes, soit 12 % de ses effectifs.",
      "12",
      "Le chantier naval prévoit la suppression d'environ 900 postes … de ses effectifs",
    ],
    [
      "en",
      "The cannery will cut 310 jobs, or 14% of its workforce, by spring.",
      "14",
      "The cannery will cut 310 jobs … of its workforce",
    ],
    [
      "it",
      "Nel 2027 una famiglia di tre persone pagherà 412 euro, il 4 per cento in più.",
      "412",
      "una famiglia di tre persone pagherà",
    ],
    [
      "en",
      "The ferry carried 2.4 million passengers last year, 7% more than in 2025.",
      "7%",
      "The ferry carried 2.4 million passengers … more than in 2025",
    ],
  ])("%s: %s (%s)", (lang, text, said, told) => {
    expect(label(lang, text, said)).toBe(told);
  });

  it("is not made of another number of its kind alone", () => {
    const text =
      "Orvane investors will own 64 per cent of the merged company and Teskel shareholders will have 36 per cent.";
    expect(label("en", text, "36")).not.toContain("64");
  });
});
