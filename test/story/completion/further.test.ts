import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["en", "The plan will mean an extra £15m for libraries.", "The plan will mean an extra … for libraries"],
  [
    "en",
    "Tenants in the smallest flats will pay an extra £2 a week.",
    "Tenants in the smallest flats will pay an extra",
  ],
  ["en", "The port will hire another 300 dockers.", "The port will hire another … dockers"],
  ["en", "The port will spend £15m on cranes.", "The port will spend … on cranes"],
  ["de", "Das Land gibt zusätzliche 15 Millionen Euro für Bäder aus.", "Das Land gibt zusätzliche … für Bäder aus"],
  ["de", "Die Stadt stellt weitere 40 Lehrer ein.", "Die Stadt stellt weitere … Lehrer ein"],
  ["nl", "De stad trekt een extra 15 miljoen euro uit voor parken.", "De stad trekt een extra … uit voor parken"],
  ["es", "La región destinará otros 15 millones de euros al puerto.", "La región destinará otros … al puerto"],
  ["it", "La regione stanzia altri 15 milioni di euro per il porto.", "La regione stanzia altri … per il porto"],
  ["pt", "O governo vai gastar mais 15 milhões de euros em escolas.", "O governo vai gastar mais … em escolas"],
  ["pt", "A câmara vai contratar mais 300 professores.", "A câmara vai contratar mais … professores"],
  [
    "pt",
    "Na penitenciária, outras 57 detentas têm direito ao benefício.",
    "outras … detentas têm direito ao benefício",
  ],
])("says where it stood that an amount comes on top (%s): %s", (lang, markdown, expected) => {
  const [figure] = extractFigures(markdown, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
