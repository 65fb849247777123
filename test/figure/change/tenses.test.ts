import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const sentences: [lang: string, subject: string, ends: string, verbs: string][] = [
  [
    "fr",
    "Les péages",
    "de 6 à 9 euros",
    "passent|passaient|passèrent|passeront|passeraient|sont passés|étaient passés|vont passer|montaient|montèrent|monteraient|sont montés|bondiraient|évoluent|évolueront|sont portés|seront portés|ont été portés|vont augmenter",
  ],
  ["es", "Los peajes", "de 6 a 9 euros", "pasan|pasaban|pasarán|pasarían|van a pasar|saltan|saltarán|van a subir"],
  [
    "it",
    "I pedaggi",
    "da 6 a 9 euro",
    "passano|passavano|passarono|passeranno|passerebbero|crebbero|crescerebbero|salirono|salirebbero|saranno portati",
  ],
  ["en", "Tolls", "from £6 to £9", "move|will move|moved"],
];

it.each(
  sentences.flatMap(([lang, subject, ends, verbs]) => verbs.split("|").map((verb) => [lang, subject, verb, ends])),
)("what changes from one amount to another has two ends in every tense (%s): %s %s", (lang, subject, verb, ends) => {
  const figures = extractFigures(`${subject} ${verb} ${ends}.`, { lang });
  expect(figures.map(({ amount, to, role }) => [amount, to, role])).toEqual([
    [6, undefined, "former"],
    [9, undefined, expect.stringMatching(/news|price/)],
  ]);
});

it.each([
  ["fr", "Les péages vont de 6 à 9 euros."],
  ["es", "Los peajes van de 6 a 9 euros."],
  ["it", "I pedaggi vanno da 6 a 9 euro."],
])("what is of all sizes between two amounts is a range (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang }).map(({ amount, to }) => [amount, to])).toEqual([[6, 9]]);
});

it.each([
  ["fr", "Les ventes croissaient de 5 %.", "up"],
  ["es", "Las ventas caerían un 5 %.", "down"],
  ["es", "Las ventas se reducirían un 5 %.", "down"],
  ["es", "Las ventas se contraerán un 5 %.", "down"],
  ["it", "Le vendite diminuirono del 5%.", "down"],
  ["it", "Le vendite caddero del 5%.", "down"],
  ["it", "Le vendite cadranno del 5%.", "down"],
  ["pt", "As vendas subiriam 5%.", "up"],
  ["pt", "As vendas cairiam 5%.", "down"],
  ["de", "Die Verkäufe brechen um 5 Prozent ein.", "down"],
  ["de", "Die Verkäufe geben um 5 Prozent nach.", "down"],
  ["en", "Sales dwindled by 5 per cent.", "down"],
  ["en", "Sales rebounded by 5 per cent.", "up"],
])("a verb of change gives its sign in every tense (%s): %s", (lang, text, direction) => {
  expect(extractFigures(text, { lang })[0]?.direction).toBe(direction);
});
