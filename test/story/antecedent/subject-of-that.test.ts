import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "es",
    "El encarecimiento de los alimentos, que suben un 3 %, no impidió que el IPC cayera en octubre, hasta el 2,2 %.",
    "el IPC cayera en octubre",
  ],
  [
    "it",
    "Il rincaro degli alimentari, che salgono del 3%, non ha impedito che l’inflazione rallentasse in ottobre, fino al 2,2%.",
    "l’inflazione rallentasse in ottobre",
  ],
])("a level is of what a verb says behind its “that” (%s): %s", (lang, text, expected) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
