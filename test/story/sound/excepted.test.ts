import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { planCards } from "../../../src/story/plan.ts";

const labels = (lang: string, text: string) =>
  planCards(parseArticle(`# x\n\n${text}`, { defaultLang: lang }))[0]?.figures.map(({ label }) => label);

it.each([
  ["en", "Excluding one-off items, profit at the brewer rose to £1.7bn."],
  ["en", "Without the grant, the museum would lose £400,000 a year."],
  ["fr", "Hors éléments exceptionnels, le bénéfice du brasseur a atteint 1,7 milliard d’euros."],
  ["it", "Escluse le poste straordinarie, l’utile del gruppo ha raggiunto 1,7 miliardi di euro."],
  ["pt", "Excluindo as vendas de ativos, o lucro da cervejeira atingiu 1.700 milhões de euros."],
])("no label leaves out what its amount does not count (%s): %s", (lang, text) => {
  expect(labels(lang, text)).toEqual([""]);
});

it.each([
  [
    "nl",
    "Zonder ingrepen dreigt in 2029 een tekort van 6,8 miljoen euro.",
    "Zonder ingrepen dreigt in 2029 een tekort",
  ],
  [
    "de",
    "Ohne Sondereffekte stieg der Gewinn der Brauerei auf 1,7 Milliarden Euro.",
    "Ohne Sondereffekte stieg der Gewinn der Brauerei",
  ],
])("one that says it is a label (%s): %s", (lang, text, label) => {
  expect(labels(lang, text)).toEqual([label]);
});
