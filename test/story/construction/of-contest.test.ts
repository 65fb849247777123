import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { formatFigure } from "../../../src/figure/format/format.ts";
import { labelFigure } from "../../../src/story/label/label.ts";
import { planCards } from "../../../src/story/plan.ts";
import { tellStory } from "../../../src/story/story.ts";

const shown = (lang: string, title: string, text: string) =>
  planCards(parseArticle(`# ${title}\n\n${text}`, { defaultLang: lang }))[0]?.figures.map(
    ({ value, label }) => `${value} · ${label}`,
  );

it.each([
  [
    "en",
    "Pike hat-trick sends Thornley fourth",
    "Nora Pike scored three times as Thornley Rovers came from two goals down to win 4-2 at Marden Town and climb to fourth.",
    "4–2 · Thornley Rovers came from two goals down to win … at Marden Town",
  ],
  ["en", "Thornley 4-2 Marden", "Thornley won with ten men.", "4–2 · Thornley … Marden"],
  [
    "fr",
    "Tornac s’offre le leader",
    "Menés 19-6 à la pause, les Tornaciens ont retourné Mardens (26-22), vendredi soir, devant 9 847 spectateurs.",
    "26–22 · les Tornaciens ont retourné Mardens",
  ],
  [
    "de",
    "Dornau klettert aus dem Keller",
    "Gegen den TV Marden gewannen die Dornauer am Freitagabend mit 31:27 (15:16) und verließen damit die Abstiegsränge.",
    "31–27 · Gegen den TV Marden gewannen die Dornauer am Freitagabend",
  ],
  [
    "it",
    "Il Tornale vola in testa",
    "Il Tornale batte 3-1 il Mardena capolista, infila la quarta vittoria di fila e sale a 27 punti.",
    "3–1 · Il Tornale batte … il Mardena capolista",
  ],
  [
    "pt",
    "Tornal deixa a zona de rebaixamento",
    "O Tornal derrotou o Mardena por 2 a 1 neste domingo e saiu da zona de rebaixamento.",
    "2–1 · O Tornal derrotou o Mardena … neste domingo",
  ],
  [
    "nl",
    "Doorn wint de derby",
    "Doornse Boys won zaterdag met 2-1 van Marden, voor 4.300 toeschouwers.",
    "2–1 · Doornse Boys won zaterdag … van Marden",
  ],
  [
    "es",
    "El Tornal sale del fondo",
    "El Tornal venció por 2-1 al Mardena en el último minuto.",
    "2–1 · El Tornal venció … al Mardena en el último minuto",
  ],
])("a report opens with how its match ended, and who played (%s): %s", (lang, title, text, figure) => {
  expect(shown(lang, title, text)?.[0]).toBe(figure);
});

it("tells no match of which nobody is named", () => {
  expect(shown("de", "Fest im Stadion", "Das Spiel endete mit 2:0.")?.[0]).toBe("2–0 · ");
});

it.each([
  [
    "The Holm school board voted 5-2 Tuesday night to close two schools.",
    "The Holm school board voted … Tuesday night to close two schools",
  ],
  ["The vote was 8-5 after a long night.", ""],
])("of a vote its label says who decided what: %s", (text, label) => {
  const [figure] = planCards(parseArticle(`# A long session\n\n${text}`, { defaultLang: "en" }))[0]?.figures ?? [];
  expect(figure?.label).toBe(label);
});

it("opens a card with how the match ended, where another figure weighs hardly more", () => {
  const figures = shown(
    "fr",
    "Pro D2 : Tornac renverse Mardens (27-24) et prend la deuxième place",
    "Menés de quatorze points à la pause, les Tornaciens ont tout renversé pour dominer Mardens, samedi soir (27-24), devant 9 860 spectateurs.",
  );
  expect(figures?.[0]).toContain("27–24");
  expect(figures?.length).toBe(3);
});

it.each([
  [
    "fr",
    "Le conseil municipal de Saint-Morzan a adopté par 22 voix contre 7 le projet de rénovation de la piscine des Tilleuls.",
    "22–7 · Le conseil municipal … a adopté … le projet de rénovation de la piscine des Tilleuls",
  ],
  ["en", "The Holm council backed the plan by 18 votes to 11.", "18–11 · The Holm council backed the plan"],
  ["fr", "Par 18 voix contre 11, le conseil a rejeté le projet.", "18–11 · le conseil a rejeté le projet"],
  [
    "fr",
    "Le conseil de Brévance a adopté lundi soir, à 18 voix contre 11, la taxe sur les enseignes.",
    "18–11 · Le conseil de Brévance a adopté lundi soir … la taxe sur les enseignes",
  ],
  ["fr", "Le budget a été adopté par 18 voix contre 11.", "18–11 · Le budget a été adopté"],
])("what a vote decided is told with its votes, also behind them (%s): %s", (lang, text, expected) => {
  const article = parseArticle(`# Soir de vote\n\n${text}`, { defaultLang: lang });
  const [figure] = tellStory(article, { count: 3 }).figures;
  const value = figure && formatFigure(figure, { locale: lang }).value;
  expect(`${value} · ${figure && labelFigure(figure, lang)}`).toBe(expected);
});
