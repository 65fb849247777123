import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "it",
    "Il gruppo, che ha sede a Lione, ha chiuso l'anno con un utile in calo del 38% a 12 milioni di euro.",
    "Il gruppo … ha chiuso l'anno con un utile",
  ],
  [
    "fr",
    "Le groupe, dont le siège est à Lyon, a vu son bénéfice fondre de 38 % à 12 millions d'euros.",
    "Le groupe … a vu son bénéfice",
  ],
  ["en", "The group, which is based in Lyon, saw its profit slump by 38% to €12m.", "The group … saw its profit"],
])("past an insertion, a level is of what the verb has (%s): %s", (lang, text, label) => {
  const level = extractFigures(text, { lang }).find(({ kind }) => kind === "money");
  expect(level && labelFigure(level, lang)).toBe(label);
});

it("a level is not of its subject alone where the verb has something that changed", () => {
  const text =
    "Der Konzern, der seinen Sitz in Lyon hat, verbuchte einen Gewinnrückgang um 38 Prozent auf 12 Millionen Euro.";
  const level = extractFigures(text, { lang: "de" }).find(({ kind }) => kind === "money");
  expect(level && labelFigure(level, "de")).not.toBe("Der Konzern");
});
