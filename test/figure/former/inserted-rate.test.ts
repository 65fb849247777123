import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["fr", "Le taux de chômage, stable à 7,4 % depuis le printemps, a reculé de 0,2 point à 7,2 %."],
  ["it", "Il tasso di disoccupazione, fermo al 7,4% dalla primavera, è sceso di 0,2 punti al 7,2%."],
  ["es", "La tasa de paro, estable en el 7,4% desde la primavera, bajó dos décimas, hasta el 7,2%."],
  ["pt", "A taxa de desemprego, estável em 7,4% desde a primavera, recuou 0,2 pontos, para 7,2%."],
  ["de", "Die Arbeitslosenquote, seit dem Frühjahr stabil bei 7,4 Prozent, sank um 0,2 Punkte auf 7,2 Prozent."],
  ["nl", "De werkloosheid, sinds het voorjaar stabiel op 7,4 procent, daalde met 0,2 punt naar 7,2 procent."],
  ["it", "Gli invasi, scesi al 7,4% ad agosto, sono risaliti al 7,2%."],
  ["en", "The jobless rate, steady at 7.4% since the spring, slipped 0.2 points to 7.2%."],
])("a rate between commas is the one before the change (%s): %s", (lang, text) => {
  const rates = extractFigures(text, { lang }).filter(({ amount }) => amount === 7.4 || amount === 7.2);
  expect(rates.map(({ role }) => role)).toEqual(["former", "news"]);
});
