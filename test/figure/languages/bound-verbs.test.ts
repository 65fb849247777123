import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["fr", "Les coûts dépasseront 9 millions d’euros.", "more-than"],
  ["fr", "Les coûts dépassaient les 9 millions d’euros.", "more-than"],
  ["fr", "Les coûts frôlent les 9 millions d’euros.", "nearly"],
  ["fr", "Les ventes passent la barre des 9 millions d’euros.", "more-than"],
  ["fr", "Les ventes ont franchi le cap des 9 millions d’euros.", "more-than"],
  ["fr", "Les ventes passent sous la barre des 9 millions d’euros.", "less-than"],
  ["fr", "Les coûts avoisinaient 9 millions d’euros.", "about"],
  ["fr", "La caisse affiche un excédent de 9 millions d’euros.", undefined],
  ["es", "Los costes superarían los 9 millones de euros.", "more-than"],
  ["es", "Los costes rebasaron los 9 millones de euros.", "more-than"],
  ["es", "Los costes rondan los 9 millones de euros.", "about"],
  ["es", "La firma cierra una ronda de 9 millones de euros.", undefined],
  ["it", "I costi supererebbero i 9 milioni di euro.", "more-than"],
  ["it", "I costi sfiorano i 9 milioni di euro.", "nearly"],
  ["pt", "Os custos ultrapassaram os 9 milhões de euros.", "more-than"],
  ["pt", "Os custos beiram os 9 milhões de euros.", "nearly"],
  ["de", "Die Kosten übersteigen 9 Millionen Euro.", "more-than"],
  ["nl", "De kosten overstegen 9 miljoen euro.", "more-than"],
  ["en", "Costs surpass £9 million.", "more-than"],
])("a verb says how an amount is meant, in every tense (%s): %s", (lang, text, qualifier) => {
  expect(extractFigures(text, { lang })[0]?.qualifier).toBe(qualifier);
});

it.each([
  ["es", "La firma perdería 300 millones de euros."],
  ["it", "L'azienda perse 300 milioni di euro."],
  ["it", "L'azienda sta perdendo 300 milioni di euro."],
  ["pt", "A empresa perderia 300 milhões de euros."],
])("a loss is one in every tense (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.direction).toBe("down");
});
