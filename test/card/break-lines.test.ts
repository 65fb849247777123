import LineBreaker from "linebreak";
import { expect, test } from "vitest";
import { piecesOf } from "../../src/card/break-lines.ts";
import { sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { createTypesetter } from "../../src/card/typesetter.ts";
import { loadFontReader } from "../../src/render/font.ts";
import { createMetrics } from "../../src/render/metrics.ts";

await loadFontReader();

const pieces = (text: string, lang: string) => piecesOf(text, lang).map((piece) => piece.text);

/** A text cut where Annex 14 lets a line end. */
function byAnnex14(text: string): string[] {
  const breaker = new LineBreaker(text);
  const parts: string[] = [];
  for (let start = 0, next = breaker.nextBreak(); next; start = next.position, next = breaker.nextBreak())
    parts.push(text.slice(start, next.position));
  return parts.filter((part) => part.trim());
}

test("words of Latin letters and digits are broken where Annex 14 breaks them, with and without looking it up", () => {
  const signs = [..."aZéŒß07", " ", " ", "’", "'", ".", ",", "\u00a0", "\u202f", "-", "%"];
  let seed = 7;
  const next = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: 1 + next(12) }, () => signs[next(signs.length)]).join("");
    expect(piecesOf(text, "en").map((piece) => piece.text + piece.space)).toEqual(byAnnex14(text));
  }
});

test("Korean is broken between its words, and not inside them", () => {
  expect(pieces("서울시는 2028년까지 지하철 2호선을 연장한다", "ko")).toEqual([
    "서울시는",
    "2028년까지",
    "지하철",
    "2호선을",
    "연장한다",
  ]);
});

test.each([
  ["路面電車の延伸、予定より二年早い二〇二八年に開業へ", "ja", "二〇二八年"],
  ["建設費は120億円に達する見通し", "ja", "120億"],
  ["全长40公里的新线将于2028年通车", "zh", "2028年"],
])("a number keeps its counter: %s", (text, lang, kept) => {
  expect(pieces(text, lang).some((piece) => piece.includes(kept))).toBe(true);
});

test("Thai is broken between the words of its dictionary", () => {
  expect(pieces("เมืองขยายเส้นทางรถราง", "th").length).toBeGreaterThan(2);
});

/** Cut where no rule of syllables would cut it. */
const title = "Donaudampfschiffahrtsg\u00adesellschaft";

function lines(width: number): string[] {
  const type = createTypesetter(createMetrics("de").metrics, themes.paper, sizeOf("og"), "de");
  return type.set(title, "label", { field: "title", width, lines: 4 }).lines.map(({ text }) => text);
}

test("an author's soft hyphens are where a word is cut, and are not seen elsewhere", () => {
  expect(lines(2000)).toEqual(["Donaudampfschiffahrtsgesellschaft"]);
  expect(lines(440)).toEqual(["Donaudampfschiffahrtsg-", "esellschaft"]);
});

test.each([
  ["O município pagará 62 milhões de euros pela obra.", "pt", "62 milhões de euros", 480],
  ["Der Kreis zahlt der Stadt 62 Millionen Euro für den Bau der Brücke.", "de", "62 Millionen Euro", 460],
  ["The council will pay 62 million euros for the works.", "en", "62 million euros", 640],
  ["Le tramway ira de la gare à l'hôpital le 12 novembre 2027, dit-on.", "fr", "12 novembre 2027", 610],
])("words that a marker lies on stay together where a line may end elsewhere: %s", (text, lang, together, width) => {
  const type = createTypesetter(createMetrics(lang).metrics, themes.paper, sizeOf("og"), lang);
  const box = { field: "sentence", width, lines: 4 };
  const texts = (held: boolean) =>
    type
      .set(text, "sentence", { ...box, ...(held && { together }) })
      .lines.map((line) => line.text.replace(/\u00a0/g, " "));
  expect(texts(true).length).toBe(texts(false).length);
  expect(texts(false).some((line) => line.includes(together))).toBe(false);
  expect(texts(true).some((line) => line.includes(together))).toBe(true);
});

test("words wider than a line are broken where they would be without", () => {
  const type = createTypesetter(createMetrics("fr").metrics, themes.paper, sizeOf("og"), "fr");
  const text = "Le réseau coûtera près de dix milliards trois cents millions de dollars.";
  const box = { field: "sentence", width: 420, lines: 6 };
  const held = type.set(text, "sentence", { ...box, together: "dix milliards trois cents millions de dollars" });
  expect(held.lines.length).toBe(type.set(text, "sentence", box).lines.length);
  expect(held.clamped).toBe(false);
});

test("no line begins with the dots of what is left out", () => {
  expect(pieces("Die Anlage versorgt … Haushalte", "de")).toEqual(["Die", "Anlage", "versorgt …", "Haushalte"]);
});

test("no line of Japanese begins with a particle", () => {
  expect(pieces("電車が来るまで店を続けられるか、それだけを考えています。", "ja")).toEqual([
    "電車が",
    "来るまで",
    "店を",
    "続けられるか、",
    "それだけを",
    "考えています。",
  ]);
  expect(pieces("市はこの計画をいま見直す", "ja").slice(0, 3)).toEqual(["市は", "この", "計画を"]);
});
