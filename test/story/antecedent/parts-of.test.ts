import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "pt",
    "O número de utentes em espera subiu para 5.600 em maio, dos quais 38% ultrapassaram o prazo.",
    "utentes em espera … ultrapassaram o prazo",
  ],
  [
    "es",
    "El número de pacientes en espera subió a 5.600 en mayo, de los cuales el 38 % supera el plazo.",
    "pacientes en espera … supera el plazo",
  ],
  [
    "fr",
    "Le nombre de patients en attente est monté à 5 600 en mai, dont 38 % dépassent le délai.",
    "patients en attente … dépassent le délai",
  ],
])("a part is of those who are counted, and not of their number (%s): %s", (lang, text, expected) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
