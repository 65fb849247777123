import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { loadFontReader, openFont } from "../../src/render/font.ts";
import { sfntOf } from "../../src/render/sfnt.ts";
import { maskAt, missingAmong, phases, rasterizeGlyphs, type Strike } from "../../src/render/strike.ts";

await loadFontReader();

const file = createRequire(import.meta.url).resolve(
  "@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff",
);
const font = openFont(sfntOf(readFileSync(file)));
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789·’éèà%$€,.";
const glyphs = [...new Set(font.shape(letters, false).glyphs.map(({ glyph }) => glyph))];

const places = Array.from({ length: phases }, (_, phase) => phase);

function strikeWith(fontSize: number, drawn: readonly number[]): Strike {
  const strike: Strike = { face: { font, name: `franklin ${fontSize}` } as Strike["face"], fontSize, masks: new Map() };
  rasterizeGlyphs(drawn.flatMap((glyph) => places.map((phase) => ({ strike, glyph, phase }))));
  return strike;
}

test.each([29, 140])("a letter of %i pixels is the same with whatever others it is rasterised", (size) => {
  const all = strikeWith(size, glyphs);
  const backwards = strikeWith(size, glyphs.toReversed());
  const some = strikeWith(
    size,
    glyphs.filter((_, index) => index % 3 === 1),
  );
  for (const other of [backwards, some]) {
    expect(other.masks.size).toBeGreaterThan(phases);
    for (const [key, mask] of other.masks) expect(mask).toEqual(all.masks.get(key));
  }
  expect(maskAt({ strike: all, glyph: glyphs[0] as number, phase: 0 })?.edges.length).toBeGreaterThan(0);
});

test("a text's letters are rasterised at each place between two pixels, a hero's at theirs, each once", () => {
  const [glyph = 0, other = 0] = glyphs;
  const asked = (strike: Strike) =>
    missingAmong([glyph, glyph, other].map((each) => ({ strike, glyph: each, phase: 2 }))).map(({ phase }) => phase);
  const text = strikeWith(61, [other]);
  expect(asked(text)).toEqual(places);
  expect(asked(strikeWith(140, [other]))).toEqual([2]);
});
