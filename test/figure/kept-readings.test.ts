import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";
import { keptReading } from "../../src/figure/kept-readings.ts";
import { lexiconOf } from "../../src/figure/lexicon/lexicon-of.ts";

const english = lexiconOf("en");

describe("keptReading", () => {
  it("has what a sentence of an article says by itself", () => {
    extractFigures("The trial began in May. It cost the town 412 tonnes of gravel.", { lang: "en" });
    const kept = keptReading("It cost the town 412 tonnes of gravel.", english);
    expect(kept?.mentions.map(({ amount, unit }) => [amount, unit])).toEqual([[412, "tonne"]]);
    expect(kept?.scene.tokens[0]).toMatchObject({ text: "It", start: 0 });
  });

  it("has no sentence whose reading the rest of its article decided", () => {
    const sentence = "The board wants to invest 38 million.";
    extractFigures(`The rent of the hall was €9m. ${sentence}`, { lang: "en" });
    expect(keptReading(sentence, english)).toBeUndefined();
  });

  it("has no heading, which is read otherwise, and none of another language", () => {
    extractFigures("# Nora wins 17 medals\n\nLe club compte 83 membres.", { lang: "fr" });
    expect(keptReading("Nora wins 17 medals", lexiconOf("fr"))).toBeUndefined();
    expect(keptReading("Le club compte 83 membres.", english)).toBeUndefined();
    expect(keptReading("Le club compte 83 membres.", lexiconOf("fr"))?.mentions).toHaveLength(1);
  });
});
