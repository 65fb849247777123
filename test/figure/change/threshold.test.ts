import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

describe("a fall below an amount is no fall by it", () => {
  it.each([
    ["es", "La tasa de paro baja del 10 % por primera vez.", "less-than", undefined],
    ["es", "El precio bajó de 3 euros.", "less-than", undefined],
    ["pt", "O desemprego desce dos 10%.", "less-than", undefined],
    ["pt", "O preço baixou dos 2 euros em maio.", "less-than", undefined],
    ["es", "La tienda registró una fuerte baja del 10 % en ventas.", undefined, "down"],
    ["es", "Los precios bajan un 10 %.", undefined, "down"],
    ["es", "El precio bajó de 3 euros hasta los 2 euros.", "from", undefined],
  ] as const)("%s: %s", (lang, text, qualifier, direction) => {
    const [figure] = extractFigures(text, { lang });
    expect([figure?.qualifier, figure?.direction]).toEqual([qualifier, direction]);
  });
});
