import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const read = (text: string, lang = "en") =>
  extractFigures(text, { lang }).map(({ source, amount, unit }) => `${source.text} = ${amount} ${unit}`);

describe("an English newswire in ASCII", () => {
  it.each([
    ["The deal is worth PS1.4bn, and PS21,500 was paid.", ["PS1.4bn = 1400000000 GBP", "PS21,500 = 21500 GBP"]],
    ["Profit rose to Y=320 billion.", ["Y=320 billion = 320000000000 JPY"]],
    ["Tarn fell 4 p to 118 p in London.", ["4 p = 0.04 GBP", "118 p = 1.18 GBP"]],
  ])("writes pounds, yen and pence with letters: %s", (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([["She owns a PS5 and PS4 games."], ["The choir sang 3 p and 4 f."], ["See p 12 and p 14."]])(
    "has other letters: %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it("no other language does", () => {
    expect(read("Der Wagen hat 300 PS.", "de")).toEqual(["300 PS = 300 horsepower"]);
    expect(read("Le PS2 500 et PS 3.", "fr")).toEqual([]);
  });
});
