import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

const news = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ role, kind }) => role === "news" && kind !== "count")
    .map(({ source }) => source.text);

describe("amounts behind a colon that add up to the one before it are its parts", () => {
  it.each([
    ["nl", "De lonen gaan met 8 procent omhoog: 5 procent in april en 3 procent in oktober.", "8 procent"],
    ["de", "Die Löhne steigen um 8 Prozent: 5 Prozent im April und 3 Prozent im Oktober.", "8 Prozent"],
    ["en", "Pay rises by 8 percent: 5 percent in April and 3 percent in October.", "8 percent"],
    ["fr", "Les salaires augmentent de 8 % : 5 % en avril et 3 % en octobre.", "8 %"],
    ["es", "Los salarios suben un 8 %: un 5 % en abril y un 3 % en octubre.", "8 %"],
    ["it", "Gli stipendi salgono dell’8 %: il 5 % ad aprile e il 3 % a ottobre.", "8 %"],
    ["pt", "Os salários sobem 8%: 5% em abril e 3% em outubro.", "8%"],
  ])("in %s “%s”", (lang, text, total) => {
    expect(news(lang, text)).toEqual([total]);
  });
});

it("leaves amounts behind a colon that do not", () => {
  const text = "Two taxes rise by 8 percent: fuel by 5 percent and tobacco by 4 percent.";
  expect(news("en", text)).toEqual(["8 percent", "5 percent", "4 percent"]);
});
