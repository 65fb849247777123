import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "fr",
    "Le tribunal correctionnel de Tarbes a condamné mercredi un entrepreneur de 41 ans à quatre ans d'emprisonnement, dont deux avec sursis.",
    "a condamné mercredi un entrepreneur de 41 ans à … d'emprisonnement",
  ],
  [
    "pt",
    "O Tribunal de Aveiro condenou esta quarta-feira a seis anos de prisão o antigo tesoureiro da associação de bombeiros de Vila Ruiva, que desviou o dinheiro.",
    "O Tribunal de Aveiro condenou esta quarta-feira … de prisão",
  ],
  [
    "nl",
    "De correctionele rechtbank in Gent heeft een 52-jarige vrouw uit Lochristi veroordeeld tot veertig maanden cel.",
    "veroordeeld tot … cel",
  ],
  [
    "nl",
    "Een 31-jarige man uit Wingene is door de politierechter in Brugge bij verstek veroordeeld tot 2.400 euro boete en zes maanden rijverbod.",
    "veroordeeld tot … boete",
  ],
  [
    "it",
    "Il tribunale di Lecco ha condannato ieri la società di smaltimento dei rifiuti Ecolario a 240mila euro di multa.",
    "ha condannato ieri la società di smaltimento dei rifiuti Ecolario a … di multa",
  ],
])("a penalty is told with what it is of: %s, %s", (lang, text, label) => {
  const told = extractFigures(text, { lang })
    .filter(({ role }) => role === "news")
    .map((each) => labelFigure(each, lang));
  expect(told).toContain(label);
});

it("how old somebody is and for how long are no two ends of a change", () => {
  const text =
    "La Audiencia ha condenado a un empresario de 48 años a seis años de prisión. Baja la pena de ocho años a seis años de prisión.";
  const [age, term, then, now] = extractFigures(text, { lang: "es" });
  expect([age?.qualifier, term?.qualifier, then?.qualifier, now?.qualifier]).toEqual([
    undefined,
    undefined,
    "from",
    "to",
  ]);
});

it.each([
  ["it", "Il tribunale di Massa ha inflitto quattro anni e sei mesi all'ex direttore dei lavori."],
  ["fr", "L'ancien directeur a écopé de quatre ans."],
  ["es", "El tribunal le impuso cuatro años y seis meses al exdirector."],
])("what a court inflicts is a sentence, and no time that only says when (%s): %s", (lang, text) => {
  const term = extractFigures(text, { lang }).find(({ kind }) => kind === "duration");
  expect(term?.role).toBe("news");
  expect(term?.score).toBeGreaterThan(0.5);
});
