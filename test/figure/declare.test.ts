import { describe, expect, it } from "vitest";
import { proveDeclared } from "../../src/figure/declare.ts";
import { extractFigures } from "../../src/figure/extract.ts";

const text = "Le contrat vaut **10 milliards** de dollars, pour 750 MW et 4 200 postes d’ici 2028.";
const figures = extractFigures(text, { lang: "fr" });
const place = { path: "a.md", line: 3, column: 5 };

describe("proveDeclared", () => {
  it("finds what is declared, in other words too", () => {
    const declared = ["dix milliards de dollars", "750 mégawatts", "4 200", "2028"];
    const { proved, faults } = proveDeclared(
      declared.map((value) => ({ value, place, label: value })),
      figures,
      "fr",
    );
    expect(proved.map(({ source }) => source.text)).toEqual([
      "10 milliards** de dollars",
      "750 MW",
      "4 200 postes",
      "2028",
    ]);
    expect(faults).toEqual([]);
    expect(proved[0]).toMatchObject({ origin: "declared", score: 1, label: "dix milliards de dollars" });
  });

  it("takes the text's own words for what they say there: pesos are the article's country's", () => {
    const said = extractFigures("Argentina pagará 300 pesos a cada jubilado de la provincia.", { lang: "es" });
    const { proved, faults } = proveDeclared([{ value: "300 pesos", place }], said, "es");
    expect(proved).toMatchObject([{ amount: 300, unit: "ARS", origin: "declared" }]);
    expect(faults).toEqual([]);
  });

  it("reports each that the text does not say, with what it says instead", () => {
    const declared = [
      { value: "12 milliards de dollars", place },
      { value: "beaucoup", place },
    ];
    expect(proveDeclared(declared, figures, "fr")).toEqual({
      proved: [],
      faults: [
        {
          message:
            "declared figure “12 milliards de dollars” is not in the text; it says “10 milliards** de dollars” at 1:19",
          place,
        },
        { message: "declared figure “beaucoup” is no quantity the program can read", place },
      ],
    });
  });
});
