import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "es",
    "Un incendio en una nave de Lorca deja tres muertos y 16 heridos.",
    "Un incendio en una nave de Lorca deja … heridos",
  ],
  ["es", "En el barrio se han abierto 12 bares y 30 tiendas.", "En el barrio se han abierto … tiendas"],
  ["pt", "O hotel da vila tem 130 quartos e 50 apartamentos.", "O hotel da vila tem … apartamentos"],
  ["pt", "A feira recebeu em maio 1,2 milhões de visitantes e 40 mil crianças.", "A feira recebeu em maio … crianças"],
  [
    "it",
    "L’esplosione in un’officina di Lodi ha causato tre morti e 16 feriti.",
    "L’esplosione in un’officina di Lodi ha causato … feriti",
  ],
  ["it", "Il villaggio ha 130 camere, 20 chioschi e 50 appartamenti.", "Il villaggio ha … appartamenti"],
  [
    "fr",
    "L’incendie d’un hangar à Redon a fait trois morts et 16 blessés.",
    "L’incendie d’un hangar à Redon a fait … blessés",
  ],
  // It has a verb of its own.
  ["es", "El incendio deja tres muertos y 16 heridos fueron trasladados.", "heridos fueron trasladados"],
  // Nobody is said who did it.
  ["it", "Dopo la scossa hanno soccorso tre adulti e 16 bambini.", "bambini"],
])("the second of two things behind one verb is told with it (%s): %s", (lang, text, label) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelFigure(figure, lang)).toBe(label);
});
