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
