import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { formatFigure } from "../../../src/figure/format/format.ts";

const values = (lang: string, text: string, style?: "local") =>
  extractFigures(text, { lang }).map((figure) => formatFigure(figure, { locale: lang, ...(style && { style }) }).value);

describe("the time that someone took is printed as results are", () => {
  it.each([
    ["en", "Mira Odhiambo won the women’s race in 2:19:44.", ["2:19:44"]],
    ["es", "El campeón ganó con un tiempo de 2h08:41.", ["2:08:41"]],
    ["fr", "Elle a bouclé le parcours en 2 h 08 min 41 s.", ["2:08:41"]],
    ["fr", "Elle a nagé la finale en 2 min 03 s 41, à 12 centièmes du record.", ["2:03.41"]],
    ["it", "Ha chiuso la prova in 2h11'20''.", ["2:11:20"]],
    ["de", "Sie siegte in 1:42,30 Minuten.", ["1:42.30"]],
    ["nl", "Hij reed de tijdrit in 58:12,4.", ["58:12.4"]],
    ["nl", "Vos won de rit in 1.44,18 voor de Noor.", ["1:44.18"]],
    ["en", "It lasted 5 minutes 30 seconds.", ["5\u00a0minutes 30\u00a0seconds"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(values(lang, text).map((value) => value.replace(/s\u00a0(?=\d)/, "s "))).toEqual(expected);
  });

  it.each([
    ["en", "The alarm went off at 14:23:05 on Sunday."],
    ["fr", "Le magasin ouvre de 8 h 30 à 12 h 15."],
    ["de", "Um 14:30 Uhr beginnt die Messe."],
    ["en", "00:00:15 in this talk I show three of my cars"],
    ["en", "That is what I like 01:07:50 -> 01:08:06 : and more of it."],
    ["es", "01:00:17 --> 01:00:21 y así empieza la charla."],
  ])("a clock's is none: %s: %s", (lang, text) => {
    expect(values(lang, text)).toEqual([]);
  });

  it("keeps a language's own mark where a site prints its own typography", () => {
    expect(values("de", "Sie siegte in 1:42,30 Minuten.", "local")).toEqual(["1:42,30"]);
  });
});

it.each([
  ["de", "Sie siegte vier Hundertstel vor der Norwegerin."],
  ["en", "She won by two tenths."],
  ["en", "She won by four hundredths of a second."],
  ["pt", "Venceu por quatro centésimos."],
])("reads no share where hundredths are of a second: %s: %s", (lang, text) => {
  expect(values(lang, text)).toEqual([]);
});

it("reads tenths and fifths of a whole", () => {
  expect(values("en", "The flood covered — two fifths — of the meadows.")).toEqual(["2/5"]);
  expect(values("de", "Drei Zehntel der Fläche sind bewaldet.")).toEqual(["3/10"]);
});
