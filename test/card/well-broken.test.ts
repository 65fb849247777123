import { expect, test } from "vitest";
import { sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { createTypesetter } from "../../src/card/typesetter.ts";
import { wellBroken } from "../../src/card/well-broken.ts";
import { loadFontReader } from "../../src/render/font.ts";
import { createMetrics } from "../../src/render/metrics.ts";

await loadFontReader();

function titled(text: string, lang: string, width: number, size = 112) {
  const type = createTypesetter(createMetrics(lang).metrics, themes.paper, sizeOf("og"), lang);
  const set = (share: number) => type.set(text, "cover", { field: "title", width, lines: 6, size: size * share });
  const [large, better] = [set(1), wellBroken(set(1), set)];
  return {
    large: large.lines.map((line) => line.text),
    better: better.lines.map((line) => line.text),
    ratio: better.fontSize / large.fontSize,
  };
}

test.each([
  ["Um parque eólico para Valnorte", "pt", 480, ["Um parque", "eólico para", "Valnorte"]],
  ["Eight billion humans, then a ceiling", "en", 600, ["Eight billion", "humans,", "then a ceiling"]],
])("a large title gives some of its size for lines that break well: %s", (text, lang, width, lines) => {
  const { large, better, ratio } = titled(text, lang, width);
  expect(large).not.toEqual(lines);
  expect(better).toEqual(lines);
  expect(ratio).toBeGreaterThan(0.75);
});

test("no line ends with an article", () => {
  const { large, better } = titled("Un an sans marché couvert\u00a0: les commerçants racontent", "fr", 720);
  expect(large.some((line) => /\bles$/.test(line))).toBe(true);
  expect(better.some((line) => /\bles$/.test(line))).toBe(false);
});

test("a title whose lines break well keeps its size, and so does one that none mends", () => {
  expect(titled("Die Gemeinde zahlt", "de", 700)).toMatchObject({ ratio: 1 });
  expect(titled("Grève", "fr", 1072)).toMatchObject({ ratio: 1, better: ["Grève"] });
});
