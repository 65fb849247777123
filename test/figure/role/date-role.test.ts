import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const role = (lang: string, text: string) => extractFigures(text, { lang }).find(({ kind }) => kind === "date")?.role;

it.each([
  ["fr", "Le prix n’avait presque pas bougé jusqu’en 2023."],
  ["es", "El precio apenas había variado hasta 2023."],
  ["it", "Il prezzo era quasi fermo fino al 2023."],
])("an end that is past only says when (%s): %s", (lang, text) => {
  expect(role(lang, text)).toBe("date");
});

it.each([
  ["fr", "Le pont restera fermé jusqu’en 2029."],
  ["es", "El puente seguirá cerrado hasta 2029."],
])("an end to come is news (%s): %s", (lang, text) => {
  expect(role(lang, text)).toBe("news");
});

it.each([
  ["If the 2017 Clean Rivers and Lakes Act expires, bills go up.", "date"],
  ["The 2027 opening of the bridge is near.", "news"],
])("a year between its article and a name is no milestone: %s", (text, expected) => {
  expect(role("en", text)).toBe(expected);
});

it.each([
  ["de", "Die Strecke zwischen Oberbach und Runkel bleibt bis zum 14. Februar 2027 gesperrt.", "news"],
  ["nl", "De brug blijft tot 14 februari 2027 dicht.", "news"],
  ["pt", "A ponte continua fechada até 14 de fevereiro de 2027.", "news"],
  ["de", "Die Strecke war bis zum 14. Februar 2023 gesperrt.", "date"],
])("the end of a closure is news where the word for until may say by when (%s): %s", (lang, text, role) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe(role);
});

it.each([
  ["pt", "A gestão termina 2027 com dívidas."],
  ["pt", "O conselho começará 2028 com três casos."],
  ["pt", "Inaugurado em 2014, o aeroporto é o menor do país."],
  ["pt", "No início do julgamento em 2014, o relator fez um resumo."],
  ["pt", "A abertura do carnaval de 2018 no Rio teve ainda três escolas."],
  ["fr", "À l’ouverture du parc en 2014, il comptait trois manèges."],
])("a year that a milestone takes, or that opens the sentence with it, only says when (%s): %s", (lang, text) => {
  expect(role(lang, text)).toBe("date");
});

it.each([
  ["pt", "A abertura da linha está prevista para 2028."],
  ["pt", "A linha começará a funcionar em 2028."],
  ["es", "La apertura del puente se retrasa a 2028."],
  ["fr", "L’ouverture du parc est prévue en 2028."],
])("a year that a milestone is in is news (%s): %s", (lang, text) => {
  expect(role(lang, text)).toBe("news");
});

it.each([
  ["de", "2027 beginnt mit einem Konzert.", "date"],
  ["nl", "2027 begint met een concert.", "date"],
  ["en", "2027 starts with a concert.", "date"],
  ["de", "2027 beginnt der Bau der Brücke.", "news"],
])("a year that begins itself is no beginning of something: %s: %s", (lang, text, role) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe(role);
});

it.each([
  ["de", "Anna Zimmer gewann das Finale über 100 Meter in 10,81 Sekunden.", ["event", "news"]],
  ["de", "Über 400 Meter lief Zimmer in 44,9 Sekunden ins Ziel.", ["event", "news"]],
  ["fr", "Léa Morin a gagné la finale du 100 mètres en 10,81 secondes.", ["event", "news"]],
  ["de", "Das Gerät misst in 0,8 Sekunden.", ["other"]],
  ["de", "Der Mann stürzte über 200 Meter ab.", ["news"]],
])("tells a race's time, and not its distance: %s: %s", (lang, text, roles) => {
  expect(extractFigures(text, { lang }).map(({ role }) => role)).toEqual(roles);
});

it("takes the year of a noun's participle for no end", () => {
  const text = "Von den 900 der 2026 eingeleiteten Verfahren wurden viele abgeschlossen.";
  expect(extractFigures(text, { lang: "de" }).find(({ kind }) => kind === "date")?.role).toBe("date");
});

it("takes the year that something is of for no beginning", () => {
  const text = "Zurück zum Start heißt es für die Aktien aus dem Jahr 2006.";
  expect(extractFigures(text, { lang: "de" })[0]?.role).toBe("date");
});
