import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

it.each([
  ["en", "The boat was found 400 m downstream."],
  ["de", "Das Boot lag 400 Meter flussabwärts."],
  ["fr", "La barque gisait 400 mètres en aval."],
  ["es", "El bote apareció 400 metros río abajo."],
  ["pt", "O barco apareceu 400 metros a jusante."],
  ["it", "La barca era 400 metri più a valle."],
  ["nl", "De boot lag 400 meter stroomafwaarts."],
])("where along a river something lies is no figure of a card (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang }).map(({ role }) => role)).toEqual(["other"]);
});
