import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => labelFigure(extractFigures(text, { lang })[0] as never, lang);

it.each([
  ["nl", "Bij de ouderen kent 23 procent het niet."],
  ["nl", "De dertig graden halen we dit jaar niet meer, zegt de weervrouw."],
  ["de", "Die 30 Grad erreichen wir in diesem Jahr nicht mehr, sagt die Meteorologin."],
])("no label leaves out that its clause is denied (%s): %s", (lang, text) => {
  expect(label(lang, text)).toBe("");
});

it.each([
  ["nl", "De stad betaalt dit jaar 4 miljoen euro en krijgt die niet terug.", "De stad betaalt"],
  ["nl", "De stad betaalt 4 miljoen euro zonder hulp van het rijk.", "De stad betaalt … zonder hulp van het rijk"],
  ["de", "Die Stadt zahlt 4 Millionen Euro ohne Hilfe des Landes.", "Die Stadt zahlt … ohne Hilfe des Landes"],
])("what denies something else is none (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});
