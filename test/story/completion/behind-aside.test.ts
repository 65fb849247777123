import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "en",
    "Three members of a family, including a girl, were killed and two others injured on Sunday.",
    "members of a family … were killed",
  ],
  [
    "en",
    "Eleven workers at a quarry, most of them young, were hurt on Sunday.",
    "workers at a quarry … were hurt on Sunday",
  ],
  [
    "fr",
    "Trente-sept cas de rougeole, dont deux graves, ont été confirmés dans le canton.",
    "cas de rougeole … ont été confirmés dans le canton",
  ],
  [
    "es",
    "Unos veinte vecinos, con pancartas y algunos de ellos con silbatos, bloquearon la entrada del puerto.",
    "vecinos … bloquearon la entrada del puerto",
  ],
  [
    "es",
    "Tres músicos - Ana Ruiz, Luis Mora - se enfrentan a una multa por tocar en la plaza.",
    "músicos … se enfrentan a una multa por tocar en la plaza",
  ],
  ["it", "Due imprese, una delle quali pubblica, gestiscono il porto.", "imprese … gestiscono il porto"],
  ["pt", "Foram 36 atos de vandalismo, é uma vergonha para a cidade.", "atos de vandalismo"],
  ["fr", "Quelque 900 élèves, tous âges confondus, se réjouit la mairie.", "élèves"],
])("what happens to a counted noun with its complement stands behind an aside (%s): %s", (lang, text, label) => {
  const [count] = extractFigures(text, { lang });
  expect(count && labelFigure(count, lang)).toBe(label);
});
