import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) => extractFigures(text, { lang }).map(({ role }) => role);

it.each([
  ["de", "Zu ihrer besten Zeit Anfang der 1990er Jahre hatte die Zeitung eine Auflage von 380.000 Stück."],
  ["de", "In den neunziger Jahren hatte die Zeitung eine Auflage von 380.000 Stück."],
  ["en", "In the late 1980s the paper sold 380,000 copies."],
  ["fr", "Au début des années 1990, le journal vendait 380 000 exemplaires."],
  ["es", "A principios de los años noventa tenía una tirada de 380.000 ejemplares."],
  ["it", "Negli anni Novanta aveva una tiratura di 380.000 copie."],
  ["pt", "No início dos anos 1990 tinha uma tiragem de 380 mil exemplares."],
  ["nl", "Begin jaren negentig had de krant een oplage van 380.000 stuks."],
])("what was so in a decade that is over is no news, in %s: %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["former"]);
});

it.each([
  ["de", "Seit den 1990er Jahren hat der Verein 12.000 Mitglieder gewonnen."],
  ["de", "Die 120 Wohnungen aus den 1970er Jahren werden saniert."],
  ["en", "The 120 flats from the 1970s are being refurbished."],
  ["fr", "Les 120 logements des années 1970 seront rénovés."],
])("since then, or built then, is: %s: %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["news"]);
});
