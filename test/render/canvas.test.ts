import { expect, test } from "vitest";
import { canvasPixels, createCanvas, fillRect, releaseCanvas } from "../../src/render/canvas.ts";

test("a canvas that was given back is blank where another picture stood", () => {
  const first = createCanvas(40, 20, 0xffffff);
  fillRect(first, 0, 0, 40, 20, 0xcc0000);
  releaseCanvas(first);
  const next = createCanvas(40, 20, 0x00ff00);
  expect(next.rows).toBe(first.rows);
  expect([...new Set(canvasPixels(next).data)]).toEqual([0, 255]);
  expect(next.palette).toEqual([0x00ff00]);
});

test("a canvas is lent to one at a time, and to none of another size", () => {
  const given = createCanvas(41, 21, 0);
  releaseCanvas(given);
  const other = createCanvas(21, 41, 0);
  const [one, two] = [createCanvas(41, 21, 0), createCanvas(41, 21, 0)];
  expect(one.rows).toBe(given.rows);
  expect(two.rows).not.toBe(one.rows);
  expect(other.rows).not.toBe(given.rows);
});
