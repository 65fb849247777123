import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const rolesOf = (lang: string, text: string) => extractFigures(text, { lang }).map(({ role }) => role);

it.each([
  ["de", "Von Mai an kostet der Anschluss mit 250 Megabit pro Sekunde 44,90 Euro im Monat."],
  ["nl", "Dat kost een kwekerij met 110 kassen zo'n 4.000 euro per maand."],
  ["en", "It costs a nursery with 110 greenhouses about £4,000 a month."],
])("what a thing has, right before the amount that is told of it, is said in passing (%s): %s", (lang, text) => {
  expect(rolesOf(lang, text)).toEqual(["other", "news"]);
});

it("leaves what is counted before another amount", () => {
  expect(rolesOf("de", "Für den Bau von 300 Ställen gibt das Land 4 Millionen Euro.")[0]).toBe("news");
});
