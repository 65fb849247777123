import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labels = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .slice(0, 2)
    .map((figure) => labelFigure(figure, lang));

describe("a share behind the name of another one is told with that name", () => {
  it.each([
    ["pt", "Sem Silva na disputa, Costa fica com 37%, Prado, com 18%, e Lima, com 8%.", "Costa", "Prado"],
    [
      "pt",
      "Costa tem 37% das intenções de voto, Prado, 18%, e Lima, 8%.",
      "Costa tem … das intenções de voto",
      "Prado",
    ],
    ["pt", "João Costa (PV) fica com 37%, Jair Prado (PSC), com 18%.", "João Costa (PV)", "Jair Prado"],
    ["es", "Costa obtiene el 37%, Prado, el 18%, y Lima, el 8%.", "Costa obtiene", "Prado"],
    ["it", "Costa è in testa con il 37%, davanti a Prado, con il 18%.", "Costa è in testa", "Prado"],
    ["en", "Costa leads with 37%, followed by Prado, with 18%, and Lima with 8%.", "Costa leads", "Prado"],
  ])("%s: %s", (lang, text, ...expected) => {
    expect(labels(lang, text)).toEqual(expected);
  });
});

it("a place is nobody who has a share", () => {
  const text = "Com 100% das urnas apuradas, Costa foi eleita governadora de Serra Azul, com 52,7% dos votos válidos.";
  expect(labels("pt", text)[1]).not.toBe("Serra Azul");
});
