import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["fr", "Elle produira de quoi alimenter 24 000 foyers.", "alimenter … foyers"],
  ["es", "Así se podrá acoger a 300 alumnos.", "acoger a … alumnos"],
  // How a change comes to its level.
  ["fr", "Elles ont progressé de 4 % pour atteindre 24 000 ventes.", "ventes"],
])("a noun alone has the verb that it is the object of (%s): %s", (lang, text, expected) => {
  const figure = extractFigures(text, { lang }).find(({ kind }) => kind === "count");
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
