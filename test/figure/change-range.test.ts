import { expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

const roles = (lang: string, text: string) =>
  extractFigures(text, { lang }).map(({ amount, to, role }) => `${amount}${to ? `-${to}` : ""} ${role}`);

it("takes a range of a title for the change that the text tells of", () => {
  const title = "# Congedo di paternità da 10 a 20 giorni";
  const change = "Il congedo passerà da 10 a 20 giorni.";
  expect(roles("it", `${title}\n\n${change}`)).toEqual(["10-20 other", "10 former", "20 news"]);
});

it("leaves a range of its own", () => {
  expect(roles("it", "# Piogge da 10 a 20 giorni\n\nIl congedo dura 20 giorni.")[0]).toBe("10-20 news");
});

it.each([
  ["es", "La factura subirá un 9 % en 2028: de 28 a 30 euros.", ["28 former", "30 news"]],
  ["pt", "# A licença passa de 20 para 28 dias", ["20 former", "28 news"]],
])("reads two ends behind a colon and in a title (%s): %s", (lang, text, expected) => {
  expect(roles(lang, text).filter((each) => !/date|^9/.test(each))).toEqual(expected);
});
