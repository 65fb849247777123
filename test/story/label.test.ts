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
    ["Ce contrat vise à fournir une capacité distribuée jusqu’en 2028.", "contrat"],
    ["Un tiers des foyers français sont équipés.", "foyers français"],
    ["Le chiffre d’affaires a reculé de 12 % au premier semestre.", "chiffre d’affaires"],
    ["Le taux de chômage baisse de 0,4 point.", "taux de chômage"],
    ["La centrale livre 750 mégawatts au réseau.", "centrale"],
    ["Les ventes ont doublé en un an.", "ventes"],
    ["L’abonnement coûtera 19,99 € par mois.", "abonnement"],
    ["Le site ouvrira au troisième trimestre 2029.", "site"],
    ["Il coûtera jusqu’à 10 milliards de dollars.", "montant"],
    ["Elle ouvrira d’ici 2030.", "échéance"],
    ["Elle achète 10\u00a0milliards de dollars de puissance de calcul.", "puissance de calcul"],
  ])("names the figure of “%s”", (markdown, expected) => {
    expect(label(markdown)).toBe(expected);
  });

  it.each([
    ["The group will invest $3.25 billion in a battery plant in Ohio.", "battery plant in Ohio"],
    ["Quarterly revenue fell 12% in May.", "Quarterly revenue"],
    ["Sales doubled over a year.", "Sales"],
    ["Output will reach 40 GWh a year.", "Output"],
    ["About a third of households own one.", "households"],
    ["The model has 70 billion parameters.", "parameters"],
    ["The subscription will cost $19.99 a month.", "subscription"],
    ["It will cost $5 billion.", "amount"],
  ])("in English, of “%s”", (markdown, expected) => {
    expect(label(markdown, "en")).toBe(expected);
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
