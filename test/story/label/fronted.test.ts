import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => labelFigure(extractFigures(text, { lang })[0] as never, lang);

it.each([
  [
    "de",
    "Bei rund acht Prozent der Rinder verläuft die Seuche tödlich.",
    "Bei … der Rinder verläuft die Seuche tödlich",
  ],
  ["de", "In insgesamt 31 Dörfern wird nach Wasser gebohrt.", "In … Dörfern wird nach Wasser gebohrt"],
  ["de", "Mit 52 Stimmen verfehlt die Liste Morgen das Mandat.", "Mit … Stimmen verfehlt die Liste Morgen das Mandat"],
  ["de", "17 Millionen Euro sollen an einen Hilfsfonds fließen.", "sollen an einen Hilfsfonds fließen"],
  [
    "nl",
    "Bij zo'n acht procent van de koeien verloopt de ziekte dodelijk.",
    "Bij … van de koeien verloopt de ziekte dodelijk",
  ],
])("a share or a count in what the sentence opens with has the sentence (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it.each([
  ["de", "Mit 52 Stimmen verfehlt sie das Mandat im Stadtrat."],
  ["de", "Wenn 31 Dörfern das Wasser ausgeht, hilft der Kreis."],
])("and none where a pronoun or another clause stands there (%s): %s", (lang, text) => {
  expect(label(lang, text)).not.toContain("…");
});
