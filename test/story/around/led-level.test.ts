import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

describe("a level that somebody brought something to is labelled with that, and not with its owner alone", () => {
  it.each([
    ["en", "Meridia grew its profit by 27% to £318m in the year.", "£318m", "Meridia … its profit"],
    ["fr", "Le groupe a augmenté son bénéfice de 27 % à 318 millions d’euros.", "318", "Le groupe … son bénéfice"],
    [
      "de",
      "Der Konzern steigerte seinen Gewinn um 27 Prozent auf 318 Millionen Euro.",
      "318",
      "Der Konzern … seinen Gewinn",
    ],
    ["it", "# Meridia aumenta l’utile del 27% a 318 milioni di euro", "318", "Meridia … l’utile"],
    ["de", "Die Molkerei senkt den Preis um 2 Euro auf 38 Euro je Tonne.", "38", "Die Molkerei … den Preis"],
    ["nl", "# Meridia verhoogt winst met 27 procent tot 318 miljoen euro", "318", "Meridia … winst"],
  ])("%s: %s", (lang, markdown, text, expected) => {
    const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
    expect(figure && labelFigure(figure, lang)).toBe(expected);
  });

  it.each([
    ["en", "Sales rose sharply by 5% to £20m.", "Sales"],
    ["de", "Der Umsatz stieg im ersten Quartal um 5 Prozent auf 20 Millionen Euro.", "Der Umsatz"],
    ["fr", "Les ventes ont progressé l’an dernier de 5 % à 20 millions d’euros.", "Les ventes"],
    ["nl", "De omzet steeg vorig jaar met 5 procent tot 20 miljoen euro.", "De omzet"],
    // A place, or what it is held against.
    ["es", "Las ventas cayeron un 5 % en Francia, hasta los 20 millones de euros.", "Las ventas … en Francia"],
    ["pt", "As vendas caíram 5% em relação a maio, para 20 milhões de euros.", "As vendas"],
  ])("an adverb or a time is nothing that is brought: %s: %s", (lang, markdown, expected) => {
    const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes("20"));
    expect(figure && labelFigure(figure, lang)).toBe(expected);
  });
});

describe("a level behind a change and a time is of the subject alone", () => {
  it.each([
    ["fr", "Le nombre d’abonnés a diminué de 12 000 en octobre, à 2,3 millions.", "2,3", "Le nombre d’abonnés"],
    [
      "es",
      "Las emisiones cayeron un 4,2 % el año pasado, hasta los 620 millones de toneladas.",
      "620",
      "Las emisiones",
    ],
    ["nl", "De uitstoot daalde vorig jaar met 4,2 procent, tot 620 miljoen ton.", "620", "De uitstoot"],
    ["nl", "De operationele winst daalde met 12 procent tot 4,2 miljoen euro.", "4,2", "De operationele winst"],
  ])("%s: %s", (lang, markdown, text, expected) => {
    const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
    expect(figure && labelFigure(figure, lang)).toBe(expected);
  });
});

it.each([
  [
    "it",
    "Il canone medio è salito a 1.050 euro al mese, il 7% in più di un anno fa.",
    "7%",
    "Il canone medio … in più di un anno fa",
  ],
  [
    "it",
    "Un litro di olio costa ormai 9 euro, il 40% in più della media.",
    "40%",
    "Un litro di olio costa ormai … in più della media",
  ],
  ["es", "El paro bajó en 12.400 personas, un 3 % menos que en mayo.", "3 %", "El paro … menos que en mayo"],
])(
  "how much more it is says of what, without the verb of another amount (%s): %s",
  (lang, markdown, said, expected) => {
    const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(said));
    expect(figure && labelFigure(figure, lang)).toBe(expected);
  },
);

it.each([
  ["pt", "O litro da gasolina deverá descer três cêntimos, para 1,68 euros.", "O litro da gasolina"],
  ["it", "Il prezzo della benzina dovrebbe scendere di tre centesimi, a 1,68 euro.", "Il prezzo della benzina"],
])("the finite verb goes with its infinitive (%s): %s", (lang, text, expected) => {
  const level = extractFigures(text, { lang }).at(-1);
  expect(level && labelFigure(level, lang)).toBe(expected);
});

it.each([
  ["es", "El número de parados aumentó en 8.300 personas en enero, un 2,7 %.", "2,7 %"],
  ["pt", "O aeroporto ultrapassou a barreira dos 10 milhões de passageiros, mais 5,4% do que em 2025.", "5,4%"],
])("what another amount counts is not what a share is of (%s): %s", (lang, text, words) => {
  const share = extractFigures(text, { lang }).find(({ source }) => source.text.includes(words));
  expect(share && labelFigure(share, lang)).not.toMatch(/personas|passageiros/);
});

it("a Dutch level is told without the auxiliary of the change that led to it", () => {
  const text = "De omzet van de werf is vorig jaar gestegen met 5 procent tot 30 miljoen euro.";
  const figure = extractFigures(text, { lang: "nl" }).find(({ kind }) => kind === "money");
  expect(figure && labelFigure(figure, "nl")).toBe("De omzet van de werf");
});
