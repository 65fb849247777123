import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labels = (lang: string, text: string) =>
  extractFigures(text, { lang }).map((figure) => labelFigure(figure, lang));

it.each([
  [
    "de",
    "Zwei Bergleute starben, weitere sechs wurden schwer verletzt.",
    ["Bergleute starben", "wurden schwer verletzt"],
  ],
  ["nl", "Twee mijnwerkers stierven en zes raakten gewond.", ["mijnwerkers stierven", "raakten gewond"]],
  ["en", "Two miners died and six were seriously injured.", ["miners died", "were seriously injured"]],
  [
    "fr",
    "Deux mineurs sont morts et six ont été grièvement blessés.",
    ["mineurs sont morts", "ont été grièvement blessés"],
  ],
  [
    "es",
    "Dos mineros murieron y seis resultaron gravemente heridos.",
    ["mineros murieron", "resultaron gravemente heridos"],
  ],
  ["it", "Due minatori sono morti e sei sono rimasti feriti.", ["minatori sono morti", "sono rimasti feriti"]],
  ["pt", "Dois mineiros morreram e seis ficaram feridos.", ["mineiros morreram", "ficaram feridos"]],
])("of people whom the words before name it is told what happened to them (%s): %s", (lang, text, expected) => {
  expect(labels(lang, text)).toEqual(expected);
});

it("and nothing of its own where two have one verb", () => {
  const text = "In der Grube sind drei Bergleute schwer und sechs leicht verletzt worden.";
  expect(extractFigures(text, { lang: "de" }).map(({ amount }) => amount)).toEqual([3]);
});
