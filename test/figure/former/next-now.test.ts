import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) =>
  extractFigures(text, { lang })
    .filter(({ kind }) => kind !== "date")
    .map(({ role }) => role);

it.each([
  ["en", "In 2018 the district had 70 bus shelters. Now it has 92."],
  ["fr", "En 2018, la ville comptait 70 abribus. Elle en a désormais 92."],
  ["de", "2018 gab es im Kreis 70 Wartehäuschen. Heute sind es 92."],
  ["nl", "In 2018 telde de gemeente 70 bushokjes. Nu zijn het er 92."],
  ["es", "En 2018 la provincia tenía 70 marquesinas. Ahora son 92."],
  ["it", "Nel 2018 la città aveva 70 pensiline. Oggi sono 92."],
  ["pt", "Em 2018 o concelho tinha 70 paragens. Hoje são 92."],
])("a level of a year is over where the next sentence says what it is now (%s): %s", (lang, text) => {
  expect(roles(lang, text)[0]).toBe("former");
});

it.each([
  ["en", "In 2018 the district built 70 bus shelters. Its leader retired."],
  ["en", "In 2018 the district built 70 bus shelters. Now it plans 92 benches."],
  ["fr", "En 2026, la ville a posé 70 abribus. Elle est désormais dirigée par un maire élu."],
])("and is not where that tells of something else (%s): %s", (lang, text) => {
  expect(roles(lang, text)[0]).toBe("news");
});
