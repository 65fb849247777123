import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => labelFigure(extractFigures(text, { lang })[0] as never, lang);

it.each([
  ["de", "Demnach leben 19 Prozent der Rentner in Armut.", "leben … der Rentner in Armut"],
  ["de", "Danach sind 44 Prozent der Lehrlinge Frauen.", "sind … der Lehrlinge Frauen"],
  ["de", "Derzeit sind 12 Prozent der Stellen unbesetzt.", "Derzeit sind … der Stellen unbesetzt"],
  ["de", "Aktuell nutzen 61 Prozent der Pendler das Auto.", "Aktuell nutzen … der Pendler das Auto"],
  ["nl", "Daarmee is 17 procent van de huurders arm.", "is … van de huurders arm"],
  ["nl", "Volgens de bond werkt 1 op de 3 verplegers deeltijds.", "werkt … verplegers deeltijds"],
])("a share that is its verb's subject says what its whole does (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it.each([
  ["de", "Davon sind 44 Prozent der Lehrlinge Frauen."],
  ["de", "Demnach sagen 25 Prozent der Mieter, dass sie umziehen wollen."],
  ["de", "Demnach haben 25 Prozent der Mieter, die umziehen wollen, gekündigt."],
])("and says nothing where that is cut, or of what was said before (%s): %s", (lang, text) => {
  expect(label(lang, text)).toBe("");
});
