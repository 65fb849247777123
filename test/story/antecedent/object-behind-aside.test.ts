import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "pt",
    "O Estoril anunciou esta quarta-feira, em comunicado enviado à CMVM, a transferência de Duarte Pires para o Getafe, de Espanha, por nove milhões de euros.",
    "a transferência de Duarte Pires para o Getafe",
  ],
  [
    "es",
    "El Ayuntamiento de Lorca aprobó el lunes, por unanimidad, la compra del antiguo cuartel, en la calle Mayor, por 1,2 millones de euros.",
    "la compra del antiguo cuartel",
  ],
  [
    "it",
    "Il Comune di Lodi ha approvato lunedì, all’unanimità, l’acquisto dell’ex caserma, in via Roma, per 1,2 milioni di euro.",
    "l’acquisto dell’ex caserma",
  ],
  [
    "fr",
    "Le FC Morlaix a confirmé mardi, dans un communiqué, le transfert de Yann Le Goff à Getafe, en Espagne, pour 12 millions d’euros.",
    "le transfert de Yann Le Goff à Getafe",
  ],
  [
    "en",
    "Harrow Town confirmed on Tuesday, in a statement, the sale of Tom Reed to Getafe, of Spain, for £12 million.",
    "the sale of Tom Reed to Getafe",
  ],
  [
    "de",
    "Der SC Mellrich bestätigte am Dienstag, nach einer Sitzung, den Verkauf von Tim Reuter an Getafe, Spanien, für 12 Millionen Euro.",
    "den Verkauf von Tim Reuter an Getafe",
  ],
  [
    "nl",
    "SC Borne bevestigde dinsdag, in een persbericht, de verkoop van Tim de Boer aan Getafe, uit Spanje, voor 12 miljoen euro.",
    "de verkoop van Tim de Boer aan Getafe",
  ],
])("an amount is of what was done, and not of who did it when (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  ["fr", "Le titre Verrel a chuté mardi, à la Bourse de Paris, de 4 %.", /^Le titre Verrel/],
  ["es", "El Elche vendió el martes, tras meses de espera, a Iván Ruiz por 12 millones de euros.", /^(?!tras)/],
])("what changed is told as it was (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toMatch(label);
});
