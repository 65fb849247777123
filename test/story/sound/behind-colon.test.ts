import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labelOf = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).find(({ kind }) => kind === "percent");
  return figure && labelFigure(figure, lang);
};

it.each([
  ["fr", "Le nombre de billets vendus a lui aussi progressé : ils représentent 61 % du total."],
  ["fr", "C'est à Morzan que la hausse est la plus forte : elle y atteint 5,1 %."],
  ["fr", "La vallée s'en sort mieux : la récolte y progresse de 13 %."],
])("of what a pronoun tells behind a colon, the words before it are no label (%s): %s", (lang, text) => {
  expect(labelOf(lang, text)).toBe("");
});

it("a subject that the pronoun stands for is one", () => {
  expect(labelOf("fr", "Le chiffre d'affaires progresse : il gagne 3,8 % sur un an.")).toMatch(
    /^Le chiffre d'affaires/,
  );
});
