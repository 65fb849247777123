import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const read = (lang: string, text: string) =>
  extractFigures(text, { lang }).map(({ amount, unit, role }) => `${amount} ${unit} ${role}`);

it.each([
  ["de", "Für die Uhr sind bislang 14.300 der benötigten 20.000 Euro zusammengekommen."],
  ["nl", "Voor de klok is 14.300 van de benodigde 20.000 euro opgehaald."],
])("a part has the unit of its whole, which is no news (%s): %s", (lang, text) => {
  expect(read(lang, text)).toEqual(["14300 EUR news", "20000 EUR other"]);
});

it("what something costs instead of a sum is money as well", () => {
  const text = "Statt der veranschlagten 40 Milliarden Euro hat die Bremse den Bund nur 11,3 Milliarden gekostet.";
  expect(read("de", text)).toEqual(["40000000000 EUR former", "11300000000 EUR news"]);
});

it("for how many something is asked is no news", () => {
  const text = "Der Betriebsrat fordert für die rund 600 Beschäftigten mehr Urlaub und 1,5 Gehälter.";
  expect(read("de", text)[0]).toMatch(/^600 Beschäftigten (background|other)$/);
});

it.each([
  ["pt", "Realizaram-se, dos 140 concertos previstos, apenas 52, informou a câmara."],
  ["it", "Delle 140 gare previste se ne sono tenute solo 52, fa sapere il comune."],
])("of how many a Romance sentence tells a part is no news (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("other");
});

it.each([
  ["it", "Tra i 180 atenei selezionati solo due sono siciliani."],
  ["es", "Entre los 180 campus elegidos solo dos son gallegos."],
])("among so many a sentence goes on to tell a part (%s): %s", (lang, text) => {
  expect(read(lang, text)[0]).toMatch(/^180 .* other$/);
});

it.each([
  ["de", "Die meisten der 130 Opfer starben im Klub."],
  ["en", "Most of the 130 victims died in the club."],
  ["fr", "La plupart des 130 victimes sont mortes dans le club."],
  ["it", "La maggior parte delle 130 vittime è morta nel locale."],
  ["pt", "A maioria das 130 vítimas morreu no clube."],
])("of how many most did something is not how many did, in %s: %s", (lang, text) => {
  expect(extractFigures(text, { lang })[0]?.role).toBe("other");
});
