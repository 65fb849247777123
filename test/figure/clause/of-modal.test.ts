import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["en", "Costs could exceed £9 million.", "Costs could exceed"],
  ["fr", "Les coûts pourraient dépasser 9 millions d’euros.", "Les coûts pourraient dépasser"],
  ["fr", "Les coûts devraient dépasser les 9 millions d’euros.", "Les coûts devraient dépasser"],
  ["es", "Los costes podrían superar los 9 millones de euros.", "Los costes podrían superar"],
  ["es", "Los costes van a superar los 9 millones de euros.", "Los costes van a superar"],
  ["it", "I costi potrebbero superare i 9 milioni di euro.", "I costi potrebbero superare"],
  ["pt", "Os custos podem ultrapassar os 9 milhões de euros.", "Os custos podem ultrapassar"],
])("what may be more than an amount is told with its verbs (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure?.qualifier).toBeUndefined();
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  ["en", "Costs will exceed £9 million."],
  ["en", "The toll could be more than 300 people."],
  ["fr", "La vague pourrait toucher plus de 300 foyers."],
])("what is more than an amount has its qualifier (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.qualifier).toBe("more-than");
});
