import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, markdown: string) =>
  extractFigures(markdown, { lang }).map(({ source, role }) => `${source.text} ${role}`);

it.each([
  ["fr", "La part des salariés favorables à la semaine de quatre jours progresse.", "quatre jours other"],
  ["de", "Die Gewerkschaft wirbt für die Vier-Tage-Woche.", "Vier-Tage other"],
  ["es", "Los sindicatos defienden la jornada de siete horas.", "siete horas other"],
  ["it", "Il sindacato chiede la settimana di quattro giorni.", "quattro giorni other"],
  ["pt", "Os sindicatos querem a semana de quatro dias.", "quatro dias other"],
  ["nl", "De bond wil een werkweek van vier dagen.", "vier dagen other"],
])("what is so long by agreement is no news (%s): %s", (lang, text, role) => {
  expect(roles(lang, text)).toContain(role);
});

it.each([
  ["en", "Shares in the brewer were up 3.1% at £12.40 in early trading.", "£12.40 background"],
  ["fr", "L’action du brasseur cédait 3,1 % à 12,40 euros à la mi-journée.", "12,40 euros background"],
  ["en", "Beer sales were up 3.1% at £12.40 a head.", "£12.40 news"],
])("what a share is traded at is background (%s): %s", (lang, text, role) => {
  expect(roles(lang, text)).toContain(role);
});

it.each([
  ["en", "A builder took £40,000 for work worth less than a tenth of that.", "a tenth other"],
  ["en", "Nearly a tenth of that amount was repaid.", "a tenth news"],
])("a share of what was said before is no news (%s): %s", (lang, text, role) => {
  expect(roles(lang, text)).toContain(role);
});

it.each([
  ["fr", "Le tarif sera porté à 12 euros pour les habitants.", "news"],
  ["es", "La tasa costará 12 euros a los habitantes.", "news"],
  ["fr", "Une commune de 3 400 habitants proteste.", "background"],
  ["it", "Un comune di 3.400 abitanti protesta.", "background"],
])("of those who live somewhere only their count is background (%s): %s", (lang, text, role) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe(role);
});

it.each([
  ["en", "Rents in Aldmere rose to a 15-year high.", "15-year other"],
  ["en", "The rate fell to a near four-decade low of 3.9%.", "four-decade other"],
  ["en", "The average two-year mortgage rate is now 5.1%.", "two-year other"],
  ["es", "La inflación tocó un máximo de 15 años.", "15 años other"],
  ["pt", "A inflação atingiu a máxima de 15 anos.", "15 anos other"],
  ["fr", "Le taux atteint un plus haut de 15 ans.", "15 ans other"],
  ["it", "Lo spread è tornato al massimo di 15 anni.", "15 anni other"],
  ["en", "Patients face an average 19-day wait for a scan.", "19-day news"],
  ["es", "El acusado afronta un máximo de 15 años de cárcel.", "15 años news"],
])("a time that only says of what kind something is, is no news (%s): %s", (lang, text, role) => {
  expect(roles(lang, text)).toContain(role);
});

it.each([
  ["en", "The old 4% rule is broken."],
  ["fr", "La règle des 4 % ne tient plus."],
  ["de", "Die 4-Prozent-Regel gilt nicht mehr."],
  ["nl", "De 4%-regel geldt niet meer."],
  ["es", "La regla del 4 % ya no vale."],
  ["it", "La regola del 4% non vale più."],
  ["pt", "A regra dos 4% já não serve."],
])("a rule that is called by its share is no news (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("other");
});
