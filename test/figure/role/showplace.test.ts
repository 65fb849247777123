import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) =>
  extractFigures(text, { lang }).map(({ source, role }) => `${source.text} ${role}`);

it.each([
  ["en", "“Low Tide” took $22 million from 2,915 theaters.", "2,915 theaters other"],
  ["fr", "« Marée basse » réunit 410 000 spectateurs dans 512 salles.", "512 salles other"],
  ["es", "«Marea baja» recaudó 2 millones de euros en 312 salas.", "312 salas other"],
])("where a film was shown is none of its figures (%s): %s", (lang, text, places) => {
  expect(roles(lang, text)).toContain(places);
});

it("theaters that close are", () => {
  expect(roles("en", "The chain will close 61 theaters.")).toEqual(["61 theaters news"]);
});
