import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["en", "Some 640 pupils at two schools in Leith were sent home.", "pupils at two schools in Leith were sent home"],
  ["fr", "Quelque 640 élèves de deux lycées de Sarre ont défilé.", "élèves de deux lycées de Sarre ont défilé"],
  [
    "de",
    "Rund 640 Schüler an zwei Schulen im Ort bleiben zu Hause.",
    "Schüler an zwei Schulen im Ort bleiben zu Hause",
  ],
  [
    "es",
    "Unos 640 alumnos de dos colegios de Lerma quedaron sin clase.",
    "alumnos de dos colegios de Lerma quedaron sin clase",
  ],
  ["it", "Circa 640 alunni di due scuole di Lodi hanno sfilato.", "alunni di due scuole di Lodi hanno sfilato"],
  [
    "pt",
    "Cerca de 640 alunos de duas escolas de Loulé ficaram sem aulas.",
    "alunos de duas escolas de Loulé ficaram sem aulas",
  ],
  [
    "nl",
    "Zo'n 640 leerlingen van twee scholen in Ede bleven thuis.",
    "leerlingen van twee scholen in Ede bleven thuis",
  ],
])(
  "a count that a preposition holds behind another's noun is of that noun's phrase (%s): %s",
  (lang, sentence, label) => {
    const [pupils, schools] = extractFigures(sentence, { lang });
    expect(pupils && labelFigure(pupils, lang, { nearest: false })).toBe(label);
    // What became of the pupils is not said of the schools.
    expect(schools && labelFigure(schools, lang, { nearest: false })).toBe("");
  },
);
