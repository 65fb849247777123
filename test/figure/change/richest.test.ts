import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const direction = (lang: string, text: string) => extractFigures(text, { lang })[0]?.direction;

it.each([
  ["it", "Il 20% più ricco della popolazione ha 3 miliardi di euro."],
  ["es", "El 1% más rico de la población tiene la mitad."],
  ["pt", "O 1% mais rico da população tem metade."],
])("a part of all is not so much more (%s): %s", (lang, text) => {
  expect(direction(lang, text)).toBeUndefined();
});

it.each([
  ["it", "Il pane è il 20% più caro della media."],
  ["it", "A Milano il pane costa il 20% più caro della media."],
  ["es", "El pan es un 20% más caro de lo previsto."],
])("and what is so much dearer is (%s): %s", (lang, text) => {
  expect(direction(lang, text)).toBe("up");
});
