import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const labelOf = (lang: string, text: string) => {
  const [figure] = extractFigures(text, { lang });
  return figure && labelFigure(figure, lang);
};

describe("thinkersOf", () => {
  it.each([
    [
      "fr",
      "La majorité des habitants, 57 %, estiment que la réforme est injuste.",
      "La majorité des habitants … estiment que la réforme est injuste",
    ],
    [
      "es",
      "La mayoría de los vecinos, un 57 %, cree que la reforma es injusta.",
      "La mayoría de los vecinos … cree que la reforma es injusta",
    ],
    [
      "it",
      "La maggioranza dei residenti (57%) pensa che la riforma sia ingiusta.",
      "La maggioranza dei residenti … pensa che la riforma sia ingiusta",
    ],
    [
      "pt",
      "A maioria dos moradores, 57%, acredita que a reforma é injusta.",
      "A maioria dos moradores … acredita que a reforma é injusta",
    ],
  ])("says of a share between commas what its people think (%s): %s", (lang, text, expected) => {
    expect(labelOf(lang, text)).toBe(expected);
  });

  it("says of a share between commas whose it is where they think nothing", () => {
    expect(labelOf("fr", "La majorité des habitants, 57 %, ont un jardin.")).not.toContain("estiment");
  });
});

it.each([
  [
    "de",
    "Die Mehrheit (57 Prozent) der Mieter ist mit der Wohnung zufrieden.",
    "Die Mehrheit … der Mieter ist mit der Wohnung zufrieden",
  ],
  ["nl", "De meerderheid (57 procent) van de huurders is tevreden.", "De meerderheid … van de huurders is tevreden"],
  ["en", "More than half (57%) of tenants want to move.", "More than half … of tenants want to move"],
  ["fr", "La majorité (57 %) des locataires se dit satisfaite.", "La majorité … des locataires se dit satisfaite"],
  ["es", "La mayoría (57 %) de los inquilinos está satisfecha.", "La mayoría … de los inquilinos está satisfecha"],
  ["it", "La maggioranza (57%) degli inquilini è soddisfatta.", "La maggioranza … degli inquilini è soddisfatta"],
  ["pt", "A maioria (57%) dos inquilinos está satisfeita.", "A maioria … dos inquilinos está satisfeita"],
])("a share in brackets beside the word for it is news, and told with its clause (%s): %s", (lang, text, expected) => {
  const [figure] = extractFigures(text, { lang }).filter(({ kind }) => kind === "percent");
  expect(figure?.role).toBe("news");
  expect(figure && labelFigure(figure, lang)).toBe(expected);
});

it("a share in brackets that its noun phrase does not go on from is said in passing", () => {
  const [figure] = extractFigures("Das Werk in Adorf (57 Prozent) schließt im Mai.", { lang: "de" });
  expect(figure?.role).toBe("other");
});
