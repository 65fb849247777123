import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { selectFigures } from "../../../src/story/select.ts";

const counts = (lang: string, text: string) => extractFigures(text, { lang }).filter(({ kind }) => kind === "count");

describe("a number of which nothing says what it counts", () => {
  it.each([
    ["en", "Rents at the quay went up by an average of 1500.", [1500]],
    ["en", "The largest order allowed is 50000.", [50000]],
    ["en", "She has rowed past the pier more than 3200 times.", [3200]],
    ["en", "Output of the mill rose from 240 to 273.", [240, 273]],
    ["en", "The Mira dax fell 0.4 per cent to 13176 while others rose.", [13176]],
    ["fr", "Ils sont 441.", [441]],
    ["it", "Gli iscritti sono 633mila.", [633000]],
    ["de", "Die höchste Bestellung ist 50000.", [50000]],
    ["es", "El pedido mayor es 50000.", [50000]],
    ["it", "L'ordine massimo è 50000.", [50000]],
    ["pt", "O maior pedido é 50000.", [50000]],
    ["nl", "De grootste bestelling is 50000.", [50000]],
  ])("is read, and on no card, %s: %s", (lang, text, amounts) => {
    const figures = counts(lang, text);
    expect(figures.map(({ amount }) => amount)).toEqual(amounts);
    expect(figures.every(({ role }) => role === "other")).toBe(true);
    expect(selectFigures(figures)).toEqual([]);
  });

  it("may be one of two bounds", () => {
    const [figure] = counts("en", "They expect that between 750000 and 800000 will be sold.");
    expect(figure).toMatchObject({ amount: 750000, to: 800000, unit: null });
  });

  it("has both ends of its change", () => {
    const ends = counts("en", "Output of the mill rose from 240 to 273.");
    expect(ends.map(({ qualifier }) => qualifier)).toEqual(["from", "to"]);
  });

  it.each([
    ["en", "The final score was 3."],
    ["en", "It was 1984."],
    ["en", "The vase was made around 1750."],
    ["en", "Roughly 650 MLD comes from the lake."],
    ["en", "They fly the Veska 737 and the A320."],
    ["en", "It opens at 10 a.m. and shuts at 11 p.m. daily."],
    ["de", "Um acht waren 300 da."],
    ["de", "Die Verkäufe fielen von 310 Millionen 2024 auf 250 im Jahr 2025."],
  ])("is none where it may be another's, %s: %s", (lang, text) => {
    expect(counts(lang, text).filter(({ unit, amount }) => unit === null && amount < 1e6)).toEqual([]);
  });

  it("takes no place among an article's quantities", () => {
    const score = (text: string) => extractFigures(text, { lang: "en" }).find(({ unit }) => unit === "EUR")?.score;
    expect(score("The order is 5000, at most. The hall cost 12 million euros.")).toBe(
      score("The order is large, at most. The hall cost 12 million euros."),
    );
  });
});
