import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["de", "Die Gewerkschaft fordert 8 Prozent mehr Gehalt für die Erzieherinnen.", "8"],
  ["nl", "De bond eist 8 procent meer loon voor de chauffeurs.", "8"],
  ["fr", "La CGT réclame une hausse de 8 % des salaires.", "8"],
  ["it", "I sindacati chiedono un aumento degli stipendi dell’8%.", "8"],
  ["en", "Unite is demanding a 9 per cent pay rise for bus drivers.", "9"],
  ["de", "Die neue Halle soll 4,2 Millionen Euro kosten.", "4,2"],
  ["de", "Kosten soll die neue Halle 4,2 Millionen Euro.", "4,2"],
  ["nl", "De nieuwe brug moet 4,2 miljoen euro kosten.", "4,2"],
])("what is asked for in a dispute over pay, and what something is to cost, is news (%s): %s", (lang, text, number) => {
  const figure = extractFigures(text, { lang }).find(({ source }) => source.text.includes(number));
  expect(figure?.role).toBe("news");
});

it.each([
  ["de", "Die Stadt will die Kosten um 3 Millionen Euro senken.", "3"],
  ["de", "Der Hersteller will 40 Millionen Euro sparen.", "40"],
  ["nl", "De fabriek wil de kosten met 3 miljoen euro verlagen.", "3"],
])("what somebody wants is an aim (%s): %s", (lang, text, number) => {
  const figure = extractFigures(text, { lang }).find(({ source }) => source.text.includes(number));
  expect(figure?.role).toBe("target");
});
