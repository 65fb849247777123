import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "it",
    "Il cda di Sartoria Rossi ha approvato i conti, che si chiudono con un utile netto di 14,6 milioni di euro, in crescita del 19,7%.",
    "un utile netto … in crescita",
  ],
  [
    "pt",
    "O conselho aprovou as contas, que fecham com um lucro de 14,6 milhões de euros, em alta de 19,7%.",
    "um lucro … em alta",
  ],
  [
    "fr",
    "Le conseil a arrêté les comptes, qui font ressortir un bénéfice de 14,6 millions d’euros, en hausse de 19,7 %.",
    "un bénéfice … en hausse",
  ],
  [
    "it",
    "Il gruppo, nato a Lecco, ha chiuso il semestre con ricavi pari a 58,2 milioni di euro, in flessione del 12,6%.",
    "ricavi … in flessione",
  ],
])("what rose is the amount's noun, and not the board that approved it (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it("of a main clause it is its subject", () => {
  const text = "Sartoria Rossi ha chiuso l’anno con un utile netto di 14,6 milioni di euro, in crescita del 19,7%.";
  const figure = extractFigures(text, { lang: "it" }).at(-1);
  expect(figure && labelFigure(figure, "it")).toMatch(/^Sartoria Rossi/);
});

it.each([
  ["it", "Ad agosto la domanda di gas è stata di 26 TWh, in calo dell'1,8%.", "la domanda di gas … in calo"],
  ["fr", "En septembre la demande de gaz a été de 26 TWh, en baisse de 1,8 %.", "la demande de gaz … en baisse"],
  [
    "it",
    "In Umbria le imprese agricole hanno incassato 26 milioni di euro, in calo dell'1,8%.",
    "le imprese agricole hanno incassato … in calo",
  ],
])("behind a time or a place that opens the sentence, it is the subject of its verb (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
