import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { labelFigure } from "../../src/story/label.ts";

const label = (markdown: string, lang = "fr") => labelFigure(extractFigures(markdown, { lang })[0] as Figure, lang);

describe("labelFigure", () => {
  it.each([
    [
      "Elle achète 10 milliards de dollars de puissance de calcul IA sur trois ans.",
      "puissance de calcul IA sur trois ans",
    ],
    ["Il faut fournir **750 mégawatts** de capacité de calcul jusqu’en 2028.", "capacité de calcul"],
    ["Le groupe supprime 4 200 postes.", "postes"],
    ["La région signe un contrat à plus de 10 millions d’euros.", "contrat"],
    ["Ce contrat court jusqu’en 2028.", "contrat"],
    ["Un tiers des foyers français sont équipés.", "foyers français"],
  ])("names the figure of “%s”", (markdown, expected) => {
    expect(label(markdown)).toBe(expected);
  });

  it("stays under 60 characters and ends with a word", () => {
    const text = label(
      "Elle achète 10 milliards de dollars de composants électroniques extraordinairement perfectionnés pour ordinateurs.",
    );
    expect(text.length).toBeLessThanOrEqual(60);
    expect(text).toBe("composants électroniques extraordinairement perfectionnés");
  });

  it("leaves the author's label alone", () => {
    expect(label('Il vaut [10 MW]{.figure label="Puissance"}.')).toBe("Puissance");
  });
});
