import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const amounts = (lang: string, text: string) => extractFigures(text, { lang }).map(({ amount }) => amount);

describe("styledAs", () => {
  it.each([
    // What is counted tells, or another number of the article.
    ["es", "Llegaron 219,375 vacunas. Costaron 6,251 millones de pesos.", [219_375, 6.251e9]],
    ["es", "Un paquete de 11,000 millones de euros, de ellos 7,240 millones en ayudas.", [11e9, 7.24e9]],
    ["es", "La ocupación fue de 43.7 por ciento y hubo 6,251 millones de ventas.", [43.7, 6.251e9]],
    // The tag tells.
    ["es-MX", "Venderán 6,251 millones de litros.", [6.251e9]],
    // A cell says nothing of its column.
    ["es", "612,000 pesos", [612]],
    // Spain and the south write so.
    ["es", "La gasolina sube a 1,459 euros el litro.", [1.459]],
    ["es", "El censo sumó 6,251 millones de vecinos, un 2,5 % más.", [6.251e6, 2.5]],
    ["es", "Hubo 1.219 casos y 6,251 millones de vecinos.", [1219, 6.251e6]],
    ["it", "L’azienda ha 1,438 miliardi di debiti.", [1.438e9]],
  ])("%s: %s", (lang, text, expected) => {
    expect(amounts(lang, text)).toEqual(expected);
  });
});
