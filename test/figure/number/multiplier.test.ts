import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["She is the third woman to win the Olympic double.", 0],
  ["The club saw sales double.", 1],
])("two titles are no factor: %s", (markdown, factors) => {
  const figures = extractFigures(markdown, { lang: "en" }).filter(({ kind }) => kind === "multiplier");
  expect(figures).toHaveLength(factors);
});

it.each([
  ["en", "Cases of mumps tripled to 3,148 in the first half.", 3148],
  ["en", "Vacancies have halved to 27,000 since 2023.", 27_000],
  ["de", "Die Zahl der Fälle hat sich auf 3.148 verdreifacht.", 3148],
  ["es", "Los casos de paperas se triplicaron hasta los 3.148.", 3148],
])("what something is multiplied to is a count (%s): %s", (lang, text, amount) => {
  const count = extractFigures(text, { lang }).find(({ kind }) => kind === "count");
  expect(count?.amount).toBe(amount);
});

it.each([
  ["fr", "Le conducteur d'une Seat s'apprêtait à doubler une C4.", 0],
  ["es", "La moto fue a doblar una esquina.", 0],
  ["fr", "La ville va doubler le budget des écoles.", 1],
  ["fr", "Il faut doubler un des budgets de la ville.", 1],
])("any one thing that comes along is overtaken, and not doubled (%s): %s", (lang, text, factors) => {
  const figures = extractFigures(text, { lang }).filter(({ kind }) => kind === "multiplier");
  expect(figures).toHaveLength(factors);
});

it("takes a capital behind a name for a part of it", () => {
  const read = (text: string) =>
    extractFigures(text, { lang: "de" }).filter(({ kind }) => kind === "multiplier").length;
  expect([read("Das Gerät läuft mit einem Nvidia X1 Quadcore."), read("Der Umsatz ist x3 gewachsen.")]).toEqual([0, 1]);
});
