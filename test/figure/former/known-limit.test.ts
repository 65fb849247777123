import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, markdown: string) => extractFigures(markdown, { lang }).map(({ role }) => role);

it.each([
  ["De inflatie zakte in november onder de 3 procent.", ["news"]],
  ["De munt steeg voor het eerst boven de 90.000 dollar.", ["news"]],
  ["Het aantal varkens daalde tot onder de 10 miljoen.", ["news"]],
  ["De schuld ligt onder de 3 miljard euro van vorig jaar.", ["former"]],
  ["De omzet bleef onder de 30 miljoen euro waar de beurs op rekende.", ["former"]],
  ["De werkloosheid daalde naar 3,9 procent, onder de 4,1 procent in mei.", ["news", "former"]],
])("a limit that a level passes is its news, and one that is known already none: %s", (text, expected) => {
  expect(roles("nl", text)).toEqual(expected);
});
