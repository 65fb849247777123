import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "es",
    "Se trata de la segunda intervención de la Guardia Civil con prendas falsificadas en el mercado de Lagos, donde se encontraron 705 prendas.",
    "se encontraron … prendas",
  ],
  [
    "es",
    "Un juzgado de la ciudad ha absuelto esta mañana al masajista de una clínica privada del centro, para quien el fiscal pidió una condena de 24 meses de prisión.",
    "el fiscal pidió una condena … de prisión",
  ],
  [
    "es",
    "Mañana acaba el plazo para participar en el concurso del cartel anunciador de las fiestas de la villa, cuyo ganador recibirá 100.000 euros.",
    "",
  ],
])("a label has no word that ties a relative clause to its noun (%s): %s", (lang, text, expected) => {
  const figure = extractFigures(text, { lang }).find(({ kind }) => kind !== "date");
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});
