import { describe, expect, it } from "vitest";
import { maskTokens } from "../../../src/figure/clause/mask.ts";
import { extractFigures } from "../../../src/figure/extract.ts";
import { lexiconOf } from "../../../src/figure/lexicon/lexicon-of.ts";
import { tokenize } from "../../../src/figure/token/token.ts";

/** The numbers of a sentence that stay readable. */
function open(lang: string, text: string): string[] {
  const lexicon = lexiconOf(lang);
  const tokens = tokenize(text, 0, text.length, lexicon.style);
  const mask = maskTokens(tokens, lexicon);
  return tokens.filter(({ type }, index) => type === "number" && !mask[index]).map((token) => token.text);
}

describe("maskTokens", () => {
  it.each([
    ["fr", "Le H100, GPT-4 et un A380."],
    ["fr", "Boeing 737, CAC 40, Airbus A320."],
    ["fr", "Appelez le 01 42 68 53 00 ou le +33 1 42 68 53 00."],
    ["fr", "À 14h30, à 18 h, à 9 h 05."],
    ["fr", "L’article 49.3, la page 12, le n° 5, § 7."],
    ["fr", "Le 3e tour, la 2nde, le 1er prix."],
    ["fr", "Au 12 rue de la Paix."],
    ["fr", "Voir https://a.fr/12?b=3 et x12@a.fr."],
    ["en", "Version 2.4.1, section 3.2, No. 1."],
    ["en", "At 6pm, 2:00 pm, 5 p.m."],
    ["en", "10 Downing Street, the 1990s, 737s."],
    ["en", "Call (415) 555-0132."],
    ["en", "The COP27 climate summit."],
    ["en", "The 911 hotlines and 999 calls."],
    ["de", "Um 20 Uhr, Seite 4, Nr. 7."],
    ["pt", "O apartamento 164 do edifício está vazio."],
    ["pt", "O prédio custou Cr$ 45 milhões e o terreno, Cr$ 3.200,00."],
    ["en", "Lunch in Harare cost Z$400 and in Bridgetown Bds$35."],
    ["pt", "Segundo as leis 4.318/64 e 7.902/89, a obra é pública."],
    ["es", "La colisión ocurrió en el kilómetro 118,300 de la autovía."],
    ["it", "Una pistola calibro 38 e una di calibro 7,65."],
    ["de", "Eine Pistole vom Kaliber 45."],
    ["it", "Lo scontro al chilometro 42 della statale."],
    ["it", "L’appartamento 12 è vuoto."],
    ["it", "Gli incursori del 9° Battaglione e il 3° Corpo."],
    ["pt", "Os alunos do 5° ano ficaram no 2º lugar entre 30 turmas."],
    ["it", "È al 3° posto; l’isola è al posto 41 su 90 regioni."],
    ["es", "Quedó en el 4° puesto de 60 ciudades."],
    ["de", "Das Land liegt auf Platz 71 von 140 Staaten."],
    ["en", "The town came 14th out of 230 towns."],
    ["fr", "Elle pointe à la 26e place sur 75 villes."],
    ["nl", "De stad staat op plaats 28 van 90 steden."],
    ["it", "Agli anni '70 pareva tornare, fine anni ’80, primi '90; nel 199X e nell’estate del ’68."],
    ["es", "En los años '90, y en la primavera del '77."],
    ["nl", "In de jaren ’80 leek het zo."],
    ["en", "The cars of the summer of ’69."],
    ["en", "01:12:05 --> 01:12:09 and so on"],
  ])("masks in %s “%s”", (lang, text) => {
    expect(open(lang, text)).toEqual([]);
  });

  it.each([
    ["fr", "750MW et 3,5Md€ pour 12 %.", ["750", "3,5", "12"]],
    ["en", "Revenue was USD115 and $1.5bn, 12 square miles.", ["115", "1.5", "12"]],
    ["de", "In Berlin 300 Mitarbeiter.", ["300"]],
    ["it", "Un calo dell’80 %, con l’80 per cento dei voti e 20 anni.", ["80", "80", "20"]],
    ["en", "He said ‘no’, and: '20 people came'.", ["20"]],
    ["pt", "Fez 38° na sombra e 30° celsius no mar.", ["38", "30"]],
    ["en", "It is the 1st of 12 plants.", ["12"]],
  ])("leaves in %s “%s”", (lang, text, expected) => {
    expect(open(lang, text)).toEqual(expected);
  });
});

it("knows an association that is called by a number", () => {
  expect(extractFigures("40 millions d’automobilistes dénonce une taxe.", { lang: "fr" })).toEqual([]);
});
