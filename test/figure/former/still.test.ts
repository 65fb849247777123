import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const role = (lang: string, text: string) => extractFigures(text, { lang }).find(({ kind }) => kind !== "date")?.role;

it.each([
  ["fr", "L’opérateur revendiquait encore 6,4 millions de clients fin 2024."],
  ["es", "La cadena todavía contaba 640 tiendas en 2024."],
  ["it", "La catena aveva ancora 640 negozi nel 2024."],
  ["pt", "A rede ainda contava 640 lojas em 2024."],
])("what there still were in a year beside it is no news, in %s: %s", (lang, text) => {
  expect(role(lang, text)).toBe("former");
});

it.each([
  ["fr", "Le département comptait encore 6 400 foyers sans électricité samedi soir."],
  ["pt", "Ao fim da tarde de sábado ainda estavam 6400 casas sem luz."],
])("what there still were at an hour of now is, in %s: %s", (lang, text) => {
  expect(role(lang, text)).toBe("news");
});
