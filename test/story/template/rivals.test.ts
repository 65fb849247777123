import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { checkSaid } from "../../../src/check/check-said.ts";
import { planCards } from "../../../src/story/plan.ts";

const plan = (lang: string, title: string, text = "Nothing.") =>
  planCards(parseArticle(`---\ntitle: "${title}"\nlang: ${lang}\n---\n\n${text}\n`, { path: "a.md" }));

/** Who stands against whom on the card that opens the article. */
const sides = (lang: string, title: string, text?: string) => {
  const [card] = plan(lang, title, text);
  return card?.template === "versus"
    ? card.bars?.bars.map(({ label, amount }) => `${label} ${amount}`)
    : card?.template;
};

it.each([
  ["en", "Cycling: 12% of women against 7% of men", ["Women 12", "Men 7"]],
  ["en", "A room costs £620 in Leeds, compared with £410 in Hull", ["Leeds 620", "Hull 410"]],
  ["fr", "Allergies : 18 % des filles contre 25 % des garçons", ["Filles 18", "Garçons 25"]],
  ["fr", "Le permis coûte 1 850 € à Lyon, contre 1 420 € à Lille", ["Lyon 1850", "Lille 1420"]],
  ["de", "Brille: 64 Prozent der Frauen gegenüber 59 Prozent der Männer", ["Frauen 64", "Männer 59"]],
  ["es", "Leen a diario el 31 % de las madres frente al 19 % de los padres", ["Madres 31", "Padres 19"]],
  ["it", "Va in bici il 14% delle donne contro il 22% degli uomini", ["Donne 14", "Uomini 22"]],
  ["pt", "Nadam 9% das raparigas contra 13% dos rapazes", ["Raparigas 9", "Rapazes 13"]],
  ["nl", "Sport: 47 procent van de vrouwen tegenover 52 procent van de mannen", ["Vrouwen 47", "Mannen 52"]],
  ["fr", "Asthme : 6 % chez les filles contre 9 % chez les garçons", ["Chez les filles 6", "Chez les garçons 9"]],
  ["en", "A flat costs $900 in Santa Fe versus $1,400 in New York", ["Santa Fe 900", "New York 1400"]],
])("sets two of a sentence against each other (%s: %s)", (lang, title, expected) => {
  expect(sides(lang, title)).toEqual(expected);
});

it("says over the bars what is measured, where the title does not", () => {
  const title = "Hull is the cheapest city to study in";
  const text = "A room costs £620 in Leeds, compared with £410 in Hull.";
  const article = parseArticle(`---\ntitle: "${title}"\nlang: en\n---\n\n${text}\n`, { path: "a.md" });
  const [card] = planCards(article);
  expect(card).toMatchObject({ template: "versus", bars: { label: text } });
  expect(card?.alt).toContain("Leeds, £620; Hull, £410");
  expect(checkSaid(card as NonNullable<typeof card>, article)).toEqual([]);
});

it.each([
  ["two times", "en", "The rate is 7.1% in April, compared with 8.2% in March"],
  ["a year and the one before", "fr", "Le chômage touche 7 % des jeunes contre 9 % des jeunes l’an dernier"],
  ["names whose end is not certain", "en", "The illness strikes 12% of young women compared with 7% of men who smoke"],
  ["a verb behind the first", "fr", "En ville, 12 % des femmes fument contre 7 % des jeunes hommes"],
  ["two measures", "en", "The firm pays $40 in Leeds against 12% in Hull"],
  ["one whose place is not said", "de", "Der Anteil liegt bei 12 Prozent der Frauen gegenüber 7 Prozent"],
])("abstains from %s", (_what, lang, title) => {
  expect(plan(lang, title).map(({ template }) => template)).not.toContain("versus");
});

it.each([
  ["en", "The illness strikes 12% of women on the drug, compared with 7% of women on sugar pills"],
  ["fr", "Le vapotage touche 12 % des femmes, contre 7 % des hommes"],
  ["de", "Es rauchen 12 Prozent der jungen Frauen gegenüber 7 Prozent der jungen Männer"],
  ["es", "Fuma el 12 % de las chicas jóvenes frente al 7 % de los chicos jóvenes"],
])("draws no change from one of them to the other (%s)", (lang, title) => {
  expect(plan(lang, title).map(({ template }) => template)).not.toContain("change");
});

it("still draws the change of one thing between two times", () => {
  expect(
    plan("en", "The rate fell to 7.1%, compared with 8.2% a year earlier").map(({ template }) => template),
  ).toContain("change");
});
