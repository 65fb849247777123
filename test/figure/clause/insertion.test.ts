import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["The ferry firm, which carried 310,000 passengers last year, adds 40 sailings.", ["background", "news"]],
  ["Rail fares, which rose by 3.8% in the spring, will be frozen.", ["background"]],
  ["The chain, whose hotels employ 620 people, is closing 12 of them.", ["background"]],
  ["The villagers, who have raised £9,400, will buy the shop.", ["news"]],
  ["The council approved a tower with 312 homes, which will be built in May.", ["news"]],
])("what stands between a subject and its verb says what that is: %s", (text, roles) => {
  const figures = extractFigures(text, { lang: "en" }).filter(({ kind }) => kind !== "date");
  expect(figures.slice(0, roles.length).map(({ role }) => role)).toEqual(roles);
});

it.each([
  ["es", "El PSOE, que ganó con el 28 % en 2023, obtendría el 31 %.", ["background", "news"]],
  ["it", "Il Comune, che ha un debito di 40 milioni di euro, investirà 8 milioni di euro.", ["background", "news"]],
  ["pt", "O salário mínimo, que é pago a 800 mil pessoas, sobe para 920 euros.", ["background", "news"]],
  ["fr", "La ville, qui compte 12 écoles, versera 8 millions d’euros.", ["background", "news"]],
  ["es", "La muestra, que recibió 84.000 visitantes, cierra el domingo.", ["news"]],
])("a Romance relative clause between a subject and its verb, beside what is told (%s): %s", (lang, text, roles) => {
  const figures = extractFigures(text, { lang }).filter(({ kind }) => kind !== "date");
  expect(figures.map(({ role }) => role)).toEqual(roles);
});
