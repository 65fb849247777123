import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["it", "Arrestato un tunisino di 31 anni.", "age"],
  ["fr", "Un Marocain de 31 ans a été arrêté.", "age"],
  ["es", "Detenido un colombiano de 31 años.", "age"],
  ["pt", "Detido um angolano de 31 anos.", "age"],
  ["it", "La banca ha concesso un prestito tedesco di 12 anni.", "news"],
  ["fr", "Le groupe a obtenu un prêt allemand de 12 ans.", "news"],
])("whom a place gives their name has an age, and a loan from there a term (%s): %s", (lang, text, role) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe(role);
});
