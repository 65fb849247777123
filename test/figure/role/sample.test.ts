import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const rolesOf = (text: string) =>
  extractFigures(text, { lang: "fr" }).map(({ source, role }) => `${source.text} ${role}`);

describe("how many were asked", () => {
  it.each([
    ["D’après un sondage Ifop auprès de 1 004 Français, le vote est ouvert.", "1 004 Français"],
    ["L’étude a été menée en ligne auprès d’un échantillon de 2 012 salariés.", "2 012 salariés"],
  ])("is a sample: %s", (text, count) => {
    expect(rolesOf(text)).toEqual([`${count} margin`]);
  });

  it.each([
    ["pt", "O número vem de avaliação feita com 120 mil crianças."],
    ["es", "Lo dice un sondeo realizado entre 2.400 hogares."],
    ["it", "Lo dice una ricerca condotta su 3.000 studenti."],
    ["es", "Lo dice un sondeo del sindicato entre 5.100 docentes."],
    ["pt", "Revela-o um inquérito da federação a 4.500 docentes."],
    ["en", "The survey, which questioned 2,400 people in May, comes out today."],
    ["es", "La encuesta, que preguntó a 2.400 vecinos en mayo, se publica hoy."],
  ])("is one of a study (%s): %s", (lang, text) => {
    expect(extractFigures(text, { lang }).map(({ role }) => role)).toEqual(["margin"]);
  });

  it("is one of each country", () => {
    const text = "L’enquête a été menée auprès d’un millier de Français, 510 Italiens, 520 Belges et 530 Danois.";
    expect(rolesOf(text).every((each) => each.endsWith("margin"))).toBe(true);
  });

  it("is none where nobody is asked, and leaves what was raised the news", () => {
    expect(rolesOf("La jeune pousse a levé 14 millions d’euros auprès de Varel Capital.")).toEqual([
      "14 millions d’euros news",
    ]);
    expect(rolesOf("L’entreprise a emprunté 90 millions d’euros auprès de 40 banques.")).toEqual([
      "90 millions d’euros news",
      "40 banques news",
    ]);
  });
});

describe("what a sample says", () => {
  it.each([
    ["en", "A poll of 1,900 voters puts the Reds 9% ahead of the Blues.", "news"],
    ["en", "A survey of 4,100 nurses finds 61% want to leave.", "news"],
    ["en", "A survey of 3,100 parents with a 3% margin of error was held in May.", "margin"],
    ["it", "Un sondaggio su 1.900 elettori dà la lista civica al 24%.", "news"],
    ["es", "Un sondeo a 1.900 personas da al partido un 33 % de los votos.", "news"],
    ["de", "Eine Umfrage unter 1.900 Wählern sieht die Liste bei 24 Prozent.", "news"],
    ["nl", "Een peiling onder 1.900 kiezers geeft de partij 24 procent van de stemmen.", "news"],
    ["pt", "Uma pesquisa com 1.900 eleitores dá 24% ao prefeito.", "news"],
  ])("is its answer, and no measure of it (%s): %s", (lang, text, role) => {
    expect(extractFigures(text, { lang }).map((figure) => figure.role)).toEqual(["margin", role]);
  });
});

it.each([
  ["pt", "O instituto entrevistou 600 leitores do jornal."],
  ["es", "El instituto entrevistó a 600 lectores del diario."],
  ["it", "L’istituto ha intervistato 600 lettori del giornale."],
])("those who were interviewed are a sample (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("margin");
});
