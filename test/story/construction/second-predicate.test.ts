import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["de", "Die Bergwacht rückte mit zwölf Leuten aus und rettete 35 Wanderer.", "Die Bergwacht … rettete … Wanderer"],
  [
    "de",
    "Die Aufsicht prüfte im Mai 310 Imker und verhängte Bußgelder von 1,2 Millionen Euro.",
    "Die Aufsicht … verhängte Bußgelder",
  ],
  ["de", "Der Zirkus hat 300 Gönner und sucht 20 neue Artisten.", "Der Zirkus … sucht … neue Artisten"],
  ["de", "Die Bergwacht barg zwölf Zelte und weitere 35 Rucksäcke.", "weitere … Rucksäcke"],
  [
    "nl",
    "De kustwacht rukte met twaalf sloepen uit en haalde 35 zeilers met een lier aan boord.",
    "De kustwacht … haalde … zeilers met een lier aan boord",
  ],
  ["nl", "De gemeente koopt twee loodsen en bouwt 140 ateliers.", "De gemeente … bouwt … ateliers"],
  [
    "nl",
    "De plaatselijke kustwacht bergt twee sloepen en redt 140 zeilers.",
    "De plaatselijke kustwacht … redt … zeilers",
  ],
])("(%s) the second thing that a subject does is told with it: %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
