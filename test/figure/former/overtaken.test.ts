import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const rolesOf = (lang: string, text: string) =>
  extractFigures(text, { lang }).flatMap(({ kind, role }) => (kind === "date" ? [] : [role]));

it.each([
  ["en", "While 15,800 thefts were recorded in 2010, that number soared to 21,300 last year."],
  ["en", "In 2010 the town had 15,800 thefts, but the figure rose to 21,300 last year."],
  ["fr", "Alors que 15 800 vols ont été enregistrés en 2010, ce nombre a grimpé à 21 300 l'an dernier."],
  ["de", "Wurden 2010 noch 15.800 Diebstähle gezählt, stieg diese Zahl im vergangenen Jahr auf 21.300."],
  ["es", "Si en 2010 se registraron 15.800 robos, esa cifra subió a 21.300 el año pasado."],
  ["pt", "Enquanto 15.800 furtos foram registados em 2010, esse número subiu para 21.300 no ano passado."],
])("what a level has become is the news (%s): %s", (lang, text) => {
  expect(rolesOf(lang, text)).toEqual(["former", "news"]);
});

it.each([
  ["en", "In 2030 the club sold 4,000 shirts, and the fans' spending rose to £9m."],
  ["it", "La banca chiude il 2030 con un utile di 41,8 milioni di euro, e paga una cedola di 7 milioni di euro."],
])("levels of two things are news both (%s): %s", (lang, text) => {
  expect(rolesOf(lang, text)).toEqual(["news", "news"]);
});

it.each([
  ["en", "The class had an 83% pass rate, up from 80% in 2030 and 76% in 2029."],
  ["fr", "Le taux est de 83 %, contre 80 % en 2030 et 76 % en 2029."],
  ["de", "Die Quote lag bei 83 Prozent, nach 80 Prozent im Jahr 2030 und 76 Prozent im Jahr 2029."],
  ["es", "La tasa fue del 83 %, frente al 80 % en 2030 y el 76 % en 2029."],
  ["it", "Il tasso è dell'83%, contro l'80% del 2030 e il 76% del 2029."],
  ["nl", "Het percentage was 83 procent, tegen 80 procent in 2030 en 76 procent in 2029."],
  ["pt", "A taxa foi de 83%, contra 80% em 2030 e 76% em 2029."],
])("of two former levels, each with its time, the second is one as well (%s): %s", (lang, text) => {
  expect(rolesOf(lang, text)).toEqual(["news", "former", "former"]);
});
