import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["en", "At £8m, the budget is the highest in the club’s history.", "the budget"],
  ["en", "At 4.2%, unemployment is at its lowest since 2008.", "unemployment"],
  ["en", "At 5.2 metres, the river stood higher than in 2007.", "the river"],
  ["en", "Put at £8m, the project will take three years.", "Put at … the project"],
  ["en", "Costing £8m, the bridge will take three years to build.", "Costing … the bridge"],
  ["en", "Valued at $4.2 billion, the start-up is looking for offices.", "Valued at … the start-up"],
  ["fr", "À 7,2 %, le taux de chômage reste stable.", "le taux de chômage"],
  ["fr", "Avec 84 000 tonnes, la récolte de pommes est inférieure à la moyenne.", "la récolte de pommes"],
  ["fr", "Estimé à 8 millions d’euros, le projet sera terminé en 2028.", "Estimé à … le projet"],
  ["fr", "Long de 680 mètres, le pont enjambera la Loire.", "Long de … le pont"],
  ["fr", "Longs de 92 mètres, ces patrouilleurs seront livrés en 2028.", "Longs de … ces patrouilleurs"],
  ["fr", "Doté de 3 millions d’euros, le prix est remis chaque année.", "Doté de … le prix"],
  ["it", "Stimato in 8 milioni di euro, il progetto sarà terminato nel 2028.", "Stimato in … il progetto"],
  // Where somebody is, and how fast, is none of theirs.
  ["en", "At 3,200 metres, they had to turn back.", ""],
  ["en", "At 120 km/h, the driver was well over the limit.", ""],
])("an amount that opens its sentence is of its subject (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  ["fr", "+18 % en un an : le prix du lin n'a jamais été aussi élevé.", "le prix du lin"],
  ["it", "+18% in un anno: il prezzo del lino non è mai stato così alto.", "il prezzo del lino"],
  ["es", "+18 % en un año: el precio del lino sube más que nunca.", "el precio del lino"],
])("a change that a colon follows is of what stands behind that (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it("of a pronoun, a participle before an amount is no label", () => {
  const [figure] = extractFigures("Produit pour 4,7 millions d'euros, il est projeté dans 512 salles.", { lang: "fr" });
  expect(figure && labelFigure(figure, "fr")).toBe("");
});
