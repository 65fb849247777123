import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const role = (lang: string, text: string) => extractFigures(text, { lang }).find(({ kind }) => kind !== "date")?.role;

it.each([
  ["es", "El plan prevé construir 1.300 pisos protegidos antes de 2031."],
  ["es", "La ciudad tendrá 60 autobuses eléctricos antes de fin de año."],
  ["pt", "A cidade terá 60 autocarros elétricos antes de 2031."],
])("until when something is to be done is no earlier time (%s): %s", (lang, text) => {
  expect(role(lang, text)).toBe("news");
});

it.each([["es", "La ciudad tenía 60 autobuses eléctricos antes de la huelga."]])(
  "what there was before something is former (%s): %s",
  (lang, text) => {
    expect(role(lang, text)).toBe("former");
  },
);
