import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import type { Figure } from "../../../src/figure/figure.ts";
import { formatFigure } from "../../../src/figure/format/format.ts";

const printed = (locale: string, text: string, style?: "local") =>
  extractFigures(text, { lang: locale }).map((figure) => formatFigure(figure, { locale, style }).value);

describe("pence and cents", () => {
  it.each([
    ["en", "The dairy in Kent pays 2.75p a litre, of £12 million of its own.", "2.75p/L"],
    ["en", "Shares in the bakery, worth £12 million, fell 3.5p to 93.5p.", "−3.5p"],
    ["en", "Shares in the bakery, worth £12 million, fell 3.5p to 93.5p.", "93.5p"],
    ["en", "Shares in the bakery, worth £12 million, closed at 432.5p.", "432.5p"],
    ["en", "The dairy pays between 2.5p and 2.75p a litre.", "2.5–2.75p/L"],
    ["en", "Petrol now costs 39.5 cents a litre.", "39.5¢/L"],
    ["en", "The co-op, which made €3 million, pays 39.5 cent per litre.", "39.5c/L"],
    ["de", "Die Kilowattstunde kostet künftig 31,25 Cent.", "31.25c"],
    ["en", "The fee is half a penny.", "0.5p"],
  ])("prints in %s what “%s” says in them", (locale, text, value) => {
    expect(printed(locale, text)).toContain(value);
  });

  it.each([
    ["en", "The fee is 34 cents.", "$0.34"],
    ["en", "The fee is 35p, of £3.", "£0.35"],
    ["en", "The fee is $0.125.", "$0.125"],
    ["en", "The token is worth $0.00025.", "$0.00025"],
    ["en", "The share is worth $1.125.", "$1.125"],
    ["de", "Die Kilowattstunde kostet künftig 0,3125 Euro.", "€0.3125"],
    ["fr", "La baguette coûte 1,00 euro.", "€1.00"],
  ])("prints in %s in the currency what “%s” says so, or has two places for", (locale, text, value) => {
    expect(printed(locale, text)).toContain(value);
  });

  it("leaves the local style to its language", () => {
    expect(printed("de", "Die Kilowattstunde kostet künftig 31,25 Cent.", "local")).toEqual(["0,3125\u00a0€"]);
  });

  it("prints whole pence as pence where they are asked for", () => {
    const figures = extractFigures("The dairy pays 38p a litre, of a price of £1.20.", { lang: "en" });
    const values = figures.map((figure: Figure) => formatFigure(figure, { locale: "en", subUnit: true }).value);
    expect(values).toEqual(["38p/L", "£1.20"]);
  });
});
