import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["La baisse de 12 % des ventes inquiète le secteur.", "La baisse … des ventes"],
  ["La hausse de 3,5 % des loyers s'explique par la demande.", "La hausse … des loyers"],
  [
    "Le recul de 12 % des ventes de voitures s'explique par les taux.",
    "Le recul … des ventes de voitures s'explique par les taux",
  ],
  ["La chute de 12 % du nombre de visiteurs inquiète les élus.", "nombre de visiteurs"],
  [
    "La chute de 12 % du nombre de visiteurs pèse sur les comptes.",
    "La chute … du nombre de visiteurs pèse sur les comptes",
  ],
  [
    "Une hausse de 3 % des prix alimentaires en Suisse est attendue.",
    "Une hausse … des prix alimentaires en Suisse est attendue",
  ],
])("a change is labelled with what changes, and not with half of what the change does: %s", (text, label) => {
  const [figure] = extractFigures(text, { lang: "fr" });
  expect(figure && labelFigure(figure, "fr")).toBe(label);
});
