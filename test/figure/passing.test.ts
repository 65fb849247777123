import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

it.each([
  ["fr", "Sur 303 personnes, 89 n’ont jamais eu de fièvre.", "303"],
  ["en", "Of the 303 people tested, 89 never had symptoms.", "303"],
  ["de", "Wie elf Rennpferde scharren sie mit den Hufen.", "elf"],
  ["fr", "Le peintre est né à Marans, à une vingtaine de kilomètres de La Rochelle.", "vingtaine"],
  ["pt", "O caso da jovem de Serrinha, cidade a 180 quilômetros de Salvador, é grave.", "180"],
  ["fr", "Le canton est situé à quelque 350 km de la capitale régionale Chengdu.", "350"],
  ["en", "The wreck lies 800 feet north of the pier.", "800"],
  ["it", "La scossa è stata registrata a 4 km da Roccaspina.", "4 km"],
  ["en", "The kidneys cleared 60 ml/min/1.73 m² on average.", "1.73"],
])("what a sentence only says in passing is no news (%s): %s", (lang, markdown, text) => {
  const figure = extractFigures(markdown, { lang }).find(({ source }) => source.text.includes(text));
  expect(figure?.role ?? "other").toBe("other");
});

it("a sum in another currency is one behind any qualifier", () => {
  const text = "Er zahlt 5 Bitcoins, umgerechnet etwas über 1.000 Euro.";
  expect(extractFigures(text, { lang: "de" })[1]?.role).toBe("conversion");
});

it.each([
  ["fr", "La note passe de 2/20 à 16/20."],
  ["de", "Seit 9/11 ist vieles anders."],
  ["fr", "Un homme est jugé pour le viol d’une fillette de 4 ans."],
  ["pt", "Um empresário do ramo imobiliário, de 41 anos, está desaparecido."],
  ["fr", "Ils tablent sur un baril à 100 dollars.", "100 dollars"],
])("a mark, a day, an age and what a price is of are no figures (%s): %s", (lang, markdown, ...texts) => {
  expect(extractFigures(markdown, { lang }).map(({ source }) => source.text)).toEqual(texts);
});

it("how long a record stood is not what a title tells", () => {
  const [figure] = extractFigures("# Airport has busiest summer in two decades\n\nText.", { lang: "en" });
  expect(figure?.role).toBe("other");
});

it.each([
  ["The company is recalling 93,700 pounds of pork products sold in 29 states.", "measure"],
  ["He gave 20,000 pounds of public money to the club.", "money"],
])("pounds of something are its weight, pounds of money are not: %s", (markdown, kind) => {
  expect(extractFigures(markdown, { lang: "en" })[0]?.kind).toBe(kind);
});

it('a Dutch "of" behind pounds says "or", and makes no weight of them', () => {
  const text = "De club kreeg 20.000 pond of meer van de stad.";
  expect(extractFigures(text, { lang: "nl" })[0]?.kind).toBe("money");
});
