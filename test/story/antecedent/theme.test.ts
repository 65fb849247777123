import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).find(({ amount }) => amount === 63);
  return figure && labelFigure(figure, lang);
};

it.each([
  [
    "de",
    "Schlechte Nachricht für Pendler: Ab April steigt der Preis des Monatstickets um 4 Euro auf 63 Euro.",
    "Ab April steigt der Preis des Monatstickets",
  ],
  [
    "nl",
    "Slecht nieuws voor pendelaars: vanaf april stijgt de prijs van het maandabonnement met 4 euro tot 63 euro.",
    "de prijs van het maandabonnement",
  ],
])("a level that a change leads to behind a colon is of what changed there (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it("a pronoun behind a colon goes on from what stands before it", () => {
  const text = "Le chiffre d’affaires, lui, continue de progresser : il gagne 3,8 % à 63 millions d’euros.";
  const figure = extractFigures(text, { lang: "fr" }).find(({ kind }) => kind === "money");
  expect(figure && labelFigure(figure, "fr")).toBe("Le chiffre d’affaires");
});

it.each([
  [
    "pt",
    "A Câmara aprovou na segunda-feira, por maioria, o orçamento para 2027, no valor de 63 euros.",
    "o orçamento para 2027",
  ],
  ["fr", "Le conseil a adopté lundi soir, à l'unanimité, le budget 2027, d'un montant de 63 euros.", "le budget 2027"],
  [
    "es",
    "El pleno aprobó el lunes, por mayoría, el presupuesto para 2027, por un importe de 63 euros.",
    "el presupuesto para 2027",
  ],
  [
    "it",
    "Il consiglio ha approvato lunedì, a maggioranza, il bilancio 2027, per un importo di 63 euro.",
    "il bilancio 2027",
  ],
])("past an insertion, what was decided is so much (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it.each([
  [
    "es",
    "El ministerio autorizó la temporada, con un límite de captura de 9 toneladas, 63% menos que en 2025.",
    "un límite de captura … menos que en 2025",
  ],
  [
    "fr",
    "Le ministère a autorisé la campagne, avec un plafond de capture de 9 tonnes, soit 63 % de moins que l'an passé.",
    "un plafond de capture … de moins que l'an passé",
  ],
  [
    "it",
    "Il gruppo Delmas, leader europeo delle conserve, ha riportato un utile di 9 milioni di euro nel trimestre, il 63% in meno rispetto al 2025.",
    "ha riportato un utile … in meno rispetto al 2025",
  ],
  [
    "en",
    "Delmas Group, Europe's largest canner, reported net income of $9m in the second quarter, 63% less than a year earlier.",
    "reported net income … less than a year earlier",
  ],
])("so much less is the amount right before, and not what its sentence opens with (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it("a passive verb says of nothing that it is so much less", () => {
  const text = "Nel Roero, dove è piovuto molto, sono stati raccolti 9 quintali, il 63% in meno rispetto al 2025.";
  expect(label("it", text)).not.toContain("sono stati raccolti …");
});
