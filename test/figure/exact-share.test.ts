import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { planCards } from "../../src/story/plan.ts";

const shown = (lang: string, text: string) => {
  const [card] = planCards(parseArticle(`# Titre\n\n${text}`, { path: "a.md", defaultLang: lang, strict: false }), {});
  return card?.figures?.map(({ value, sentence }) => [value, sentence]);
};

describe("of a share in words with the exact one in brackets behind it, the exact one is shown", () => {
  it.each([
    ["fr", "Près de quatre habitants sur dix (38 %) disent manquer de médecins, selon une enquête.", "38%"],
    ["de", "Ein Viertel der Befragten (26 Prozent) hat schon einmal den Anbieter gewechselt.", "26%"],
    ["en", "More than half of residents (57%) cycle to work, a survey found.", "57%"],
    ["es", "Más de la mitad de los vecinos (54,3 %) apoya el plan, según la encuesta.", "54.3%"],
    ["it", "Quasi sette studenti su dieci (68 per cento) lavorano durante gli studi.", "68%"],
    ["it", "Un paziente su quattro (il 26,4%) è stato dimesso in giornata.", "26.4%"],
    ["pt", "Um terço dos moradores (34,2%) apoia o plano, segundo a sondagem.", "34.2%"],
    ["nl", "Bijna vier op de tien huurders (38 procent) stoken minder, blijkt uit een peiling.", "38%"],
  ])("in %s “%s”", (lang, text, value) => {
    expect(shown(lang, text)).toEqual([[value, text]]);
  });
});

it("leaves a share in brackets that is another one where it was", () => {
  expect(shown("en", "A third of pupils (12% in 2020) now walk to school.")?.map(([value]) => value)).toEqual(["1/3"]);
});
