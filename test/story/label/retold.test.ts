import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const last = (text: string, lang = "fr") => labelFigure(extractFigures(text, { lang }).at(-1) as never, lang);

it.each([
  ["La taxe de séjour, payée par les vacanciers, est passée de 1,10 à 1,65 euro.", "La taxe de séjour"],
  ["Le groupe Valdor – et c'est une première – a recruté 240 salariés.", "Le groupe Valdor … a recruté … salariés"],
  [
    "Les voitures électriques – et c'est une première – ont représenté 21 % des ventes.",
    "Les voitures électriques … ont représenté … des ventes",
  ],
  [
    "Le premier modèle, dont la version longue est vendue partout depuis mars, a totalisé 92 055 exemplaires livrés.",
    "Le premier modèle … a totalisé … exemplaires livrés",
  ],
  // What the name is stands beside it.
  ["Kivala, une jeune pousse de Liège, – dit-on – a levé 9 millions d'euros.", "Kivala … a levé"],
  // The participle and its auxiliary.
  [
    "Les exportations de vin ont, elles, progressé de 5 % sur la même période.",
    "Les exportations de vin ont … progressé … sur la même période",
  ],
  // The quantity is the subject.
  [
    "Près de 58 % des Québécois, surtout les plus jeunes, se sont dits favorables au projet.",
    "des Québécois … se sont dits favorables au projet",
  ],
])("a subject goes with its verb across what stands between them: %s", (text, label) => {
  expect(last(text)).toBe(label);
});

it.each([
  ["La récolte a souffert du gel et a atteint 2 millions de tonnes.", "La récolte"],
  [
    "L’acteur n’aurait pas fait le déplacement uniquement pour l’amour du cinéma et aurait réclamé 81 000 euros.",
    "L’acteur … aurait réclamé",
  ],
  ["Les demandes d'asile ont saturé les centres et ont doublé en un an.", "Les demandes d'asile"],
])("a second verb goes with the subject of the first: %s", (text, label) => {
  expect(last(text)).toBe(label);
});

it.each([
  // Who says so.
  ["Depuis l'été, 74 000 élèves, de sept à douze ans, se réjouit la directrice.", ""],
])("what stands behind the insertion is another's: %s", (text, label) => {
  expect(last(text)).toBe(label);
});

it("takes no subject from a relative clause whose object it is", () => {
  const text =
    "Le groupe Valdor, que son rival Brandt voulait racheter pour 2 milliards d'euros, a gagné 14 millions d'euros.";
  expect(last(text)).toBe("Le groupe Valdor … a gagné");
});

it.each([
  ["The closures, about 4% of all branches, will cost the bank €310m.", "The closures … will cost the bank"],
  ["The closures – a third of all branches – will cost the bank €310m.", "The closures … will cost the bank"],
  [
    "The orchard trust will fell the oldest of its pear and cherry trees and plant a new row in their place at a cost of £18,000.",
    "The orchard trust will … plant a new row in their place at a cost",
  ],
])("in English as well, with the auxiliary that both verbs have: %s", (text, label) => {
  expect(last(text, "en")).toBe(label);
});

it("takes no adverb behind “and” for a verb", () => {
  const text =
    "The recall covers about 310,000 whistling kettles sold as Boilwell at big-box shops nationwide and online from March 2021.";
  const dates = extractFigures(text, { lang: "en" }).filter(({ kind }) => kind === "date");
  expect(dates.map((date) => labelFigure(date, "en"))).toEqual([""]);
});
