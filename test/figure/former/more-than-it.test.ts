import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind !== "date")
    .map(({ role }) => role);

it.each([
  ["it", "Gli abbonati sono stati 64.230: l'11% in più dei 57.860 di prima."],
  ["es", "Los abonados fueron 64.230, un 11% más que los 57.860 de 2024."],
  ["pt", "Os assinantes foram 64.230, 11% a mais do que os 57.860 de 2024."],
  ["fr", "Le théâtre a compté 64 230 abonnés, soit 11 % de plus que les 57 860 de 2024."],
  ["de", "Gezählt wurden 64.230 Abonnenten, 11 Prozent mehr als die 57.860 von 2024."],
  ["nl", "Het theater telde 64.230 abonnees, 11 procent meer dan de 57.860 van 2024."],
  ["en", "The theatre had 64,230 subscribers, 11% more than the 57,860 of 2024."],
])("what a percentage says more than is no news (%s)", (lang, text) => {
  expect(roles(lang, text)).toEqual(["news", "news", "former"]);
});
