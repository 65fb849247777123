import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const read = (lang: string, text: string) =>
  extractFigures(text, { lang }).map(({ amount, unit }) => `${amount} ${unit}`);

describe("a number behind a word with a capital", () => {
  it.each([
    ["it", "In Piemonte 290 tumori maligni al giorno, dicono i medici.", "290 tumori"],
    ["it", "# Meno medici: in Piemonte 90 reparti senza primario", "90 reparti"],
    ["es", "En Asturias 290 casos de gripe esta semana.", "290 casos"],
    ["pt", "Em Lisboa 290 casos de gripe esta semana.", "290 casos"],
    ["it", "# Sbarcati 900 migranti a Lampedusa", "900 migranti"],
    ["es", "# Rescatados 900 migrantes en Canarias", "900 migrantes"],
    ["fr", "# Évacués 900 migrants à Calais", "900 migrants"],
  ])("counts behind a place that opens its clause, and behind what was done (%s): %s", (lang, text, expected) => {
    expect(read(lang, text)).toContain(expected);
  });

  it.each([
    ["it", "# Peugeot 208 vendute in Italia"],
    ["it", "# Airbus 320 neri in ritardo"],
    ["es", "# Boeing 737 nuevos para la compañía"],
  ])("is its name elsewhere (%s): %s", (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });
});

it("less than so long is not fewer (it)", () => {
  const [figure] = extractFigures("La petizione ha raccolto 10 mila firme in meno di 24 ore.", { lang: "it" });
  expect(figure?.role).toBe("news");
});
