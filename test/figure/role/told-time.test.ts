import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { extractFigures } from "../../../src/figure/extract.ts";
import { planCards } from "../../../src/story/plan.ts";

const shown = (lang: string, text: string) =>
  planCards(parseArticle(`# x\n\n${text}`, { defaultLang: lang }))[0]?.figures.map(({ label }) => label);

it.each([
  ["en", "The average wait for a GP appointment is now 19 days.", "The average wait for a GP appointment"],
  ["fr", "L’attente moyenne pour un rendez-vous est de 19 jours.", "L’attente moyenne"],
  ["es", "La espera media para una cita es de 19 días.", "La espera media para una cita"],
  ["fr", "Le chantier du tramway a pris 14 mois de retard.", "Le chantier du tramway a pris … de retard"],
  ["de", "Die Fahrzeit verkürzt sich um 18 Minuten.", "Die Fahrzeit verkürzt sich"],
  ["de", "Die Bauarbeiten verzögern sich um acht Monate.", "Die Bauarbeiten verzögern sich"],
  ["nl", "De reistijd verkort met 18 minuten.", "De reistijd verkort"],
  ["de", "Das Freibad Senne öffnet am 12. Mai 2027.", "Das Freibad Senne öffnet"],
  ["de", "Im Schnitt warten Patienten 19 Tage auf einen Termin.", "Im Schnitt warten Patienten … auf einen Termin"],
])("how long something takes on average is told (%s): %s", (lang, text, label) => {
  expect(shown(lang, text)).toEqual([label]);
});

it.each([
  ["es", "Las abejas salen hoy de media 11 días antes."],
  ["en", "The average goalkeeper dives a second too early."],
  ["fr", "L'équipe revient avec 14 mois de retard."],
  ["fr", "La moyenne mobile sur sept jours reste élevée à Lyon."],
  ["pt", "A média móvel de sete dias continua alta em Braga."],
  ["en", "The rolling average over seven days stayed high in Leeds."],
  ["fr", "La récolte est l’une des pires de ces trente dernières années."],
])("when something is, and for how short a moment, is none (%s): %s", (lang, text) => {
  expect(shown(lang, text)).toEqual([]);
});

it.each([
  ["en", "The line will stay shut for five more weeks.", 5],
  ["nl", "De lijn blijft nog vijf extra weken dicht.", 5],
])("so many more weeks are a time (%s): %s", (lang, text, amount) => {
  const [time] = extractFigures(text, { lang });
  expect(time).toMatchObject({ kind: "duration", unit: "week", amount });
});

it.each([
  ["Life expectancy has risen to 81.4 years.", "Life expectancy has risen"],
  ["Life expectancy is 81.4 years.", "Life expectancy"],
  ["The wait for a scan fell to 19 days.", "The wait for a scan fell"],
])("a time that a change leads to is told: %s", (text, label) => {
  expect(shown("en", text)).toEqual([label]);
});

it.each([
  ["pt", "O tribunal aumentou em 14 anos a pena de Carlos Prado."],
  ["es", "El Supremo rebaja en dos años la condena del exalcalde."],
  ["fr", "La cour a réduit de deux ans la peine de Carlos Prado."],
  ["it", "La corte ha ridotto di due anni la pena di Carlos Prado."],
])("by how much a time changed is not how long it is (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("other");
});
