import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import sharp from "sharp";
import { expect, test } from "vitest";
import { type Coverage, columnsAPixel, coverageOf } from "../../src/render/coverage.ts";
import { loadFontReader, type Outline, openFont } from "../../src/render/font.ts";
import { sfntOf } from "../../src/render/sfnt.ts";

await loadFontReader();

/** A contour of straight lines. */
function polygon(...points: [number, number][]): number[] {
  return points.flatMap(([x, y], index) => {
    const [toX, toY] = points[(index + 1) % points.length] as [number, number];
    const third = (from: number, to: number, part: number) => from + ((to - from) * part) / 3;
    return [x, y, third(x, toX, 1), third(y, toY, 1), third(x, toX, 2), third(y, toY, 2), toX, toY];
  });
}

/** How much of each pixel is covered, row by row. */
function pixelsIn({ box: { width, height }, rows, columns, covered }: Coverage): number[] {
  const pixels = Array.from({ length: width * height }, () => 0);
  for (let row = 0; row < height; row++) {
    for (let span = rows[row] as number; span < (rows[row + 1] as number); span++) {
      for (let column = columns[span] as number; covered[span] && column < (columns[span + 1] as number); column++)
        (pixels[row * width + Math.floor(column / columnsAPixel)] as number) +=
          (covered[span] as number) / columnsAPixel;
    }
  }
  return pixels;
}

/** Of an outline whose y lies between 0 and -height. */
const pixelsOf = (outline: Outline, width: number, height: number, scale = 1) =>
  pixelsIn(coverageOf(outline, scale, { left: 0, top: 0, width, height })).map((each) => Number(each.toFixed(4)));

test("what a rectangle covers of each pixel is its area there", () => {
  const rectangle = polygon([0.5, -0.25], [2.25, -0.25], [2.25, -1.5], [0.5, -1.5]);
  expect(pixelsOf(rectangle, 4, 2)).toEqual([0.375, 0.75, 0.1875, 0, 0.25, 0.5, 0.125, 0]);
  expect(
    pixelsOf(
      [...rectangle].map((each) => each * 100),
      4,
      2,
      0.01,
    ),
  ).toEqual(pixelsOf(rectangle, 4, 2));
});

test("a slope covers half of what it crosses, in whichever direction it is drawn", () => {
  const points: [number, number][] = [
    [0, 0],
    [0, -2],
    [2, -2],
  ];
  expect(pixelsOf(polygon(...points), 3, 2)).toEqual([0.5, 0, 0, 1, 0.5, 0]);
  expect(pixelsOf(polygon(...points.toReversed()), 3, 2)).toEqual([0.5, 0, 0, 1, 0.5, 0]);
  // A flat one, over several columns.
  expect(pixelsOf(polygon([0, 0], [4, -1], [0, -1]), 5, 1)).toEqual([0.875, 0.625, 0.375, 0.125, 0]);
});

test("contours that overlap cover a pixel once, and one drawn the other way cuts a hole", () => {
  const large = polygon([0, 0], [3, 0], [3, -1], [0, -1]);
  const small = polygon([1, 0], [2, 0], [2, -1], [1, -1]);
  const hole = polygon([1, 0], [1, -1], [2, -1], [2, 0]);
  expect(pixelsOf([...large, ...small], 4, 1)).toEqual([1, 1, 1, 0]);
  expect(pixelsOf([...large, ...hole], 4, 1)).toEqual([1, 0, 1, 0]);
});

const font = openFont(
  sfntOf(
    readFileSync(
      createRequire(import.meta.url).resolve("@fontsource/newsreader/files/newsreader-latin-600-normal.woff"),
    ),
  ),
);

test.each([24, 61, 180])("letters of %i pixels look as the rasteriser of SVG draws them", async (size) => {
  const scale = size / font.unitsPerEm;
  const [width, height] = [size * 2, size * 2];
  for (const { glyph } of font.shape("Rg&5%é", false).glyphs) {
    const ours = pixelsIn(coverageOf(font.outline(glyph), scale, { left: -10, top: -size - 10, width, height }));
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/><path fill="#fff" transform="translate(10 ${size + 10}) scale(${scale} ${-scale})" d="${pathOf(font.outline(glyph))}"/></svg>`;
    const drawn = await sharp(Buffer.from(svg)).extractChannel(0).raw().toBuffer();
    const differences = [...drawn].map((level, at) => Math.abs((ours[at] as number) - level / 255));
    expect(drawn.some((level) => level === 255)).toBe(true);
    expect(differences.filter((each) => each > 0.13)).toEqual([]);
    expect(differences.reduce((a, b) => a + b) / drawn.reduce((a, b) => a + b / 255, 0)).toBeLessThan(0.02);
  }
});

function pathOf(outline: Outline): string {
  const curves = Array.from({ length: outline.length / 8 }, (_, index) => outline.slice(index * 8, index * 8 + 8));
  return curves
    .map(([x, y, ...rest], index) => {
      const [endX, endY] = curves[index - 1]?.slice(6) ?? [];
      return `${x === endX && y === endY ? "" : `M${x} ${y}`}C${rest.join(" ")}`;
    })
    .join("");
}
