import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labelOf = (lang: string, text: string) => {
  const time = extractFigures(text, { lang }).find(({ kind, role }) => kind === "duration" && role === "news");
  return time && labelFigure(time, lang, { nearest: false });
};

it.each([
  [
    "nl",
    "De brug over het Zandkanaal gaat zes weken dicht voor onderhoud.",
    "De brug over het Zandkanaal gaat … dicht voor onderhoud",
  ],
  [
    "fr",
    "À partir de lundi, la circulation sera totalement interrompue pendant vingt semaines.",
    "la circulation sera totalement interrompue",
  ],
  [
    "en",
    "All four lanes of Ridge Road will be closed at Marsh Bridge for nine days while crews work.",
    "All four lanes of Ridge Road will be closed at Marsh Bridge",
  ],
  [
    "de",
    "Der 41 Jahre alte Anführer der Bande muss wegen gewerbsmäßigen Betrugs in 40 Fällen für sechs Jahre und drei Monate ins Gefängnis.",
    "Der 41 Jahre alte Anführer der Bande muss wegen gewerbsmäßigen Betrugs … ins Gefängnis",
  ],
])(
  "how long something stays closed, or a court imposes it, is told with its subject and verb (%s): %s",
  (lang, text, label) => {
    expect(labelOf(lang, text)).toBe(label);
  },
);

it("how long a bridge stays closed weighs more where the title tells of that", () => {
  const score = (title: string) =>
    extractFigures(`# ${title}\n\nDe brug over het Zandkanaal gaat zes weken dicht voor onderhoud.`, {
      lang: "nl",
    }).find(({ kind }) => kind === "duration")?.score ?? 0;
  expect(score("Zandbrug dicht")).toBeGreaterThan(score("Zandbrug krijgt verf"));
});
