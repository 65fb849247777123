import sharp from "sharp";
import { expect, test } from "vitest";
import { encode, rasterize } from "../../src/render/raster.ts";

/** A picture that compresses badly, as a photograph does: soft noise, the same on every run. */
async function photograph() {
  const width = 600;
  const height = 315;
  let seed = 7;
  const data = Buffer.from(
    Uint8Array.from({ length: width * height * 3 }, (_, index) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return ((index / 3 / width) % 256) | (seed >> 27);
    }),
  );
  return { data, width, height };
}

test("a PNG over its budget gets a palette, which is smaller", async () => {
  const pixels = await photograph();
  const free = await encode(pixels, { format: "png", budget: 10_000_000 });
  const held = await encode(pixels, { format: "png", budget: free.length - 1 });
  expect((await sharp(held).metadata()).isPalette).toBe(true);
  expect(held.length).toBeLessThan(free.length);
});

test("a JPEG over its budget loses quality only as far as it must", async () => {
  const pixels = await photograph();
  const free = await encode(pixels, { format: "jpeg", budget: 10_000_000 });
  const held = await encode(pixels, { format: "jpeg", budget: Math.floor(free.length * 0.9) });
  const least = await encode(pixels, { format: "jpeg", budget: 1 });
  expect(held.length).toBeLessThanOrEqual(free.length * 0.9);
  expect(least.length).toBeLessThan(held.length);
});

test("pixels are red, green and blue, without transparency", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><rect width="1" height="1" fill="#b4231a"/></svg>';
  const { data, width, height } = await rasterize(svg);
  expect({ width, height, data: [...data] }).toEqual({ width: 2, height: 1, data: [180, 35, 26, 0, 0, 0] });
});
