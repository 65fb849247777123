import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { selectFigures } from "../../../src/story/select.ts";

const read = (lang: string, text: string) => extractFigures(text, { lang });

describe("a count in passing", () => {
  it.each([
    ["en", "One clause of it worries the lenders.", 1, "clause", "One clause"],
    ["en", "The plan has just one major flaw.", 1, "flaw", "one major flaw"],
    ["en", "Nine of the sailors swam ashore.", 9, "sailors", "Nine of the sailors"],
    ["en", "Two former Ardent clerks are on trial.", 2, "clerks", "Two former Ardent clerks"],
    [
      "en",
      "It won two potentially lucrative oil drilling permits.",
      2,
      "permits",
      "two potentially lucrative oil drilling permits",
    ],
    ["en", "He faces trial with 28 others.", 28, "others", "28 others"],
    ["en", "One clause worries the lenders.", 1, "clause", "One clause"],
    ["en", "They have one particular worry.", 1, "worry", "one particular worry"],
    ["en", "Two of Lind's deputies left.", 2, "deputies", "Two of Lind's deputies"],
    ["en", "It is a 12 page letter to the board.", 12, "page", "12 page"],
    ["en", "We had a three course dinner there.", 3, "course", "three course"],
    ["en", "They held nine men, five of whom were freed.", 5, null, "five of whom"],
    ["en", "It sank with a crew of 12.", 12, null, "12"],
    ["fr", "Il a joué dans une équipe de douze.", 12, null, "douze"],
    ["fr", "Il y a deux raisons.", 2, "raisons", "deux raisons"],
    ["de", "Es sprechen drei Dinge dafür.", 3, "Dinge", "drei Dinge"],
    ["it", "Servono due cose.", 2, "cose", "due cose"],
    ["pt", "Há duas razões.", 2, "razões", "duas razões"],
    ["es", "Nueve de los marineros llegaron a nado.", 9, "marineros", "Nueve de los marineros"],
    ["nl", "Negen van de matrozen zwommen naar de oever.", 9, "matrozen", "Negen van de matrozen"],
  ])("is read, and on no card, %s: %s", (lang, text, amount, unit, said) => {
    const figures = read(lang, text).filter(({ kind }) => kind === "count");
    expect(figures.map((figure) => [figure.amount, figure.unit, figure.source.text, figure.role])).toContainEqual([
      amount,
      unit,
      said,
      "other",
    ]);
    expect(selectFigures(figures.filter(({ source }) => source.text === said))).toEqual([]);
  });

  it.each([
    ["en", "No one came, and one wonders why."],
    ["en", "He drove in Formula One for years."],
    ["en", "One of the streets is closed."],
    ["en", "It was this one match that he lost."],
    ["en", "One day she will sing."],
    ["en", "One raw egg, weighing as much, feeds them."],
    ["en", "They called five times a day, and sold pairs."],
    ["en", "Kelmo ships 12 PC games."],
    ["en", "The airline flies 737 Max jets."],
    ["en", "They are the two remaining."],
    ["fr", "Un voisin a appelé."],
    ["de", "Ein Nachbar rief an."],
  ])("is none, %s: %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });

  it("leaves another quantity alone", () => {
    expect(read("en", "Five of the three-ton satellites failed.").map(({ source }) => source.text)).toEqual([
      "three-ton",
    ]);
  });
});

it.each([
  ["pt", "A câmara inspecionou as piscinas. 38 delas precisam de obras."],
  ["it", "Il comune ha controllato le piscine. 38 di esse hanno bisogno di lavori."],
])("and so is a number of them (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang }).filter(({ role }) => role === "news")).toEqual([]);
});
