import sharp from "sharp";
import { type Canvas, colorIndex, createCanvas, fillRect } from "./canvas.ts";

/**
 * Draws an SVG without text: rectangles on whole pixels are filled here, and anything else is rasterised.
 * @returns undefined for one with more colours than a palette has room for beside those of the text
 */
export async function drawBase(svg: string, width: number, height: number): Promise<Canvas | undefined> {
  const rects = plainRects(svg);
  if (!rects) return rasterBase(svg, width, height);
  const canvas = createCanvas(width, height, rects[0]?.color ?? 0);
  for (const { x, y, width, height, color } of rects) fillRect(canvas, x, y, width, height, color);
  return canvas;
}

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
  color: number;
}

const plainRect = /<rect x="(-?\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)" fill="#([0-9a-f]{6})"\/>/g;

/** satori writes a mask for every box, and refers to it only where something is cut. */
function plainRects(svg: string): Rect[] | undefined {
  if (svg.includes("url(#")) return undefined;
  const shapes = svg.replace(/<mask [^>]*><rect [^>]*\/><\/mask>/g, "");
  const rest = shapes.replace(plainRect, "");
  if (!/^<svg [^>]*><\/svg>$/.test(rest)) return undefined;
  return [...shapes.matchAll(plainRect)].map(([, x, y, width, height, color]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
    color: Number.parseInt(color as string, 16),
  }));
}

/** Half of a palette: the other is for the edges of the text. */
const mostColors = 128;

async function rasterBase(svg: string, width: number, height: number): Promise<Canvas | undefined> {
  const pixels = await sharp(Buffer.from(svg)).flatten().removeAlpha().raw().toBuffer();
  const canvas = createCanvas(
    width,
    height,
    ((((pixels[0] as number) << 8) | (pixels[1] as number)) << 8) | (pixels[2] as number),
  );
  const numbers = new Map<number, number>();
  let last = -1;
  let index = 0;
  for (let y = 0, source = 0; y < height; y++) {
    let target = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, source += 3) {
      const color =
        ((pixels[source] as number) << 16) | ((pixels[source + 1] as number) << 8) | (pixels[source + 2] as number);
      if (color !== last) {
        const known = numbers.get(color);
        index = known ?? colorIndex(canvas, color);
        if (known === undefined) numbers.set(color, index);
        last = color;
        if (canvas.palette.length > mostColors) return undefined;
      }
      canvas.rows[target++] = index;
    }
  }
  return canvas;
}
