import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["es", "La explosión, en la que murieron 12 personas, se investiga.", "La explosión, en la que murieron … personas"],
  ["pt", "A ponte, em que foram gastos 8 milhões de euros, abre hoje.", "A ponte, em que foram gastos"],
  [
    "es",
    "La muestra de Sorolla, que recibió 84.000 visitantes, cierra.",
    "La muestra de Sorolla, que recibió … visitantes",
  ],
  [
    "it",
    "La mostra di Boldini, che ha accolto 84.000 visitatori, chiude.",
    "La mostra di Boldini, che ha accolto … visitatori",
  ],
  ["it", "È sceso del 3,5% il numero dei disoccupati.", "È sceso del … il numero dei disoccupati"],
  ["it", "Sono cresciute del 12% le vendite dei negozi.", "Sono cresciute del … le vendite dei negozi"],
  ["es", "Con una subida del 12 %, las ventas baten su récord.", "Con una subida … las ventas baten su récord"],
  ["es", "Con el 31 % de los votos, el PSOE sería segundo.", "Con … de los votos, el PSOE sería segundo"],
  ["es", "El descenso del 3,5 % del número de parados es el mayor.", "El descenso … del número de parados es el mayor"],
  ["pt", "O doente, quase sempre idoso, esperou em média 96 dias.", "O doente, quase sempre idoso, esperou em média"],
])("what no part of a clause names is told as it stands (%s): %s", (lang, text, label) => {
  const [figure] = extractFigures(text, { lang });
  expect(figure && labelFigure(figure, lang)).toBe(label);
});

it.each([
  ["es", "Despedirá a 340 trabajadores.", ""],
  ["es", "Con el 99,4 % de las mesas escrutadas, la intendenta celebra.", ""],
  ["pt", "O resultado veio pior que a mediana das projeções, que apontava queda de 0,2%.", ""],
  ["es", "Ganará 412 millones de euros en el primer semestre.", ""],
])("what goes on from another sentence has no label (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
