import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

function labelOfChange(lang: string, text: string): string | undefined {
  const figure = extractFigures(text, { lang }).find(({ kind }) => kind === "percent");
  return figure && labelFigure(figure, lang);
}

describe("how much more the amount of the sentence before is", () => {
  it.each([
    [
      "de",
      "Ein Garten kostete im Mai 412 Euro. Das sind 7,8 Prozent mehr als im Vorjahr.",
      "Ein Garten kostete im Mai … mehr als im Vorjahr",
    ],
    [
      "de",
      "Der Hof zählte im Mai 1.240 Lämmer. Das ist ein Plus von 12 Prozent gegenüber dem Vorjahr.",
      "Der Hof zählte im Mai 1.240 Lämmer … ein Plus … gegenüber dem Vorjahr",
    ],
    [
      "nl",
      "Een kas kostte vorige maand 512 euro. Dat is 7,8 procent meer dan een jaar geleden, zo blijkt uit cijfers.",
      "Een kas kostte vorige maand … meer dan een jaar geleden",
    ],
    [
      "en",
      "A berth on the canal cost £312 in May. That is 7.8 percent more than a year ago and a record.",
      "A berth on the canal cost … more than a year ago",
    ],
    [
      "nl",
      "Een zak met twaalf broodjes kostte in mei 3,12 euro. Dat is 7,8 procent meer dan een jaar eerder.",
      "Een zak met twaalf broodjes kostte in mei … meer dan een jaar eerder",
    ],
    [
      "en",
      "Wardens counted 1,240 seals in May. That is a fall of 12% on last year.",
      "Wardens counted 1,240 seals … a fall … on last year",
    ],
    [
      "fr",
      "Un anneau coûtait en mai 312 euros. C’est 7,8 % de plus qu’il y a un an.",
      "Un anneau coûtait en mai … de plus qu’il y a un an",
    ],
    [
      "es",
      "Un amarre costaba en mayo 312 euros. Es un 7,8 % más que hace un año.",
      "Un amarre costaba en mayo … más que hace un año",
    ],
    [
      "it",
      "Un posto barca costava a maggio 312 euro. È il 7,8% in più rispetto a un anno fa.",
      "Un posto barca costava a maggio … in più rispetto a un anno fa",
    ],
    [
      "pt",
      "A reserva contou 1.240 focas em maio. É uma descida de 12% face ao ano passado.",
      "A reserva contou 1.240 focas em maio … uma descida … face ao ano passado",
    ],
  ])("(%s) %s", (lang, text, label) => {
    expect(labelOfChange(lang, text)).toBe(label);
  });

  it.each([
    [
      "which of two amounts is meant",
      "Der Hof hat 1.240 Lämmer und 310 Rinder. Das sind 7,8 Prozent mehr als im Vorjahr.",
    ],
    [
      "of another group than the sentence before",
      "Der Hof zählte im Mai 1.240 Lämmer. Das sind bei den Böcken 12 Prozent mehr als im Vorjahr.",
    ],
    ["a change of a change", "Die Preise stiegen um 3,1 Prozent. Das ist ein Plus von 4 Prozent."],
  ])("has no label: %s", (_, text) => {
    const figure = extractFigures(text, { lang: "de" }).at(-1);
    expect(figure && labelFigure(figure, "de")).toBe("");
  });
});
