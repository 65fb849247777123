import { type Canvas, colorIndex, createCanvas, fillRect, releaseCanvas } from "./canvas.ts";
import { sharp } from "./sharp.ts";

/**
 * Draws an SVG without text: rectangles on whole pixels are filled here, and only the regions of what is not one,
 * such as a chart or a logo, are rasterised.
 * @returns undefined for one with more colours than a palette has room for beside those of the text
 */
export async function drawBase(svg: string, width: number, height: number): Promise<Canvas | undefined> {
  const shapes = withoutMasks(svg);
  const rects = [...shapes.matchAll(plainRect)].map(rectOf);
  const [ground, ...above] = rects;
  const canvas = createCanvas(width, height, ground?.color ?? 0);
  for (const { x, y, width, height, color } of above) fillRect(canvas, x, y, width, height, color);
  for (const region of regionsOf(shapes) ?? [{ x: 0, y: 0, width, height }]) {
    if (await drawRegion(canvas, shapes, region)) continue;
    releaseCanvas(canvas);
    return undefined;
  }
  return canvas;
}

/** In whole pixels. */
interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

const box = 'x="[^"]*" y="[^"]*" width="[^"]*" height="[^"]*"';
const mask = new RegExp(`<mask id="([^"]*)"><rect (${box}) fill="#fff"/></mask>`, "g");
const maskedPicture = new RegExp(`<image (${box})([^>]*) mask="url\\(#([^)]*)\\)"/>`, "g");

/**
 * satori writes a mask for every box, and refers to it where something is cut, and from a picture, which is cut to
 * itself. Reading them takes the rasteriser longer than the rest.
 */
export function withoutMasks(svg: string): string {
  const masks = new Map([...svg.matchAll(mask)].map(([, id, box]) => [id, box]));
  const freed = svg.replace(maskedPicture, (whole, box: string, rest: string, id: string) =>
    masks.get(id) === box ? `<image ${box}${rest}/>` : whole,
  );
  return freed.includes('mask="url(#') ? svg : freed.replace(mask, "");
}

const plainRect = /<rect x="(-?\d+)" y="(-?\d+)" width="(\d+)" height="(\d+)" fill="#([0-9a-f]{6})"\/>/g;

function rectOf([, x, y, width, height, color]: RegExpExecArray): Region & { color: number } {
  return {
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
    color: Number.parseInt(color as string, 16),
  };
}

/** A picture, or a chart, which satori embeds as a picture, cut to its own box. */
const picture =
  /(?:<clipPath [^>]*><rect [^>]*\/><\/clipPath>)?<image x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"[^>]*\/>/g;

/** Where there is more than plain rectangles; undefined when that cannot be told. */
function regionsOf(shapes: string): Region[] | undefined {
  const rest = shapes.replace(plainRect, "").replace(picture, "");
  if (!/^<svg [^>]*><\/svg>$/.test(rest)) return undefined;
  return [...shapes.matchAll(picture)].map((found) => {
    const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
    const [left, top] = [Math.floor(x), Math.floor(y)];
    return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
  });
}

/** Half of a palette: the other is for the edges of the text. */
const mostColors = 128;

/** @returns false when the palette has no room for its colours */
async function drawRegion(canvas: Canvas, shapes: string, region: Region): Promise<boolean> {
  const x = Math.max(0, region.x);
  const y = Math.max(0, region.y);
  const width = Math.min(canvas.width, region.x + region.width) - x;
  const height = Math.min(canvas.height, region.y + region.height) - y;
  // The gate reports a picture that leaves the card.
  if (width <= 0 || height <= 0) return true;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">`;
  const pixels = await sharp(Buffer.from(shapes.replace(/^<svg [^>]*>/, head)))
    .flatten()
    .removeAlpha()
    .raw()
    .toBuffer();
  const numbers = new Map<number, number>();
  let last = -1;
  let index = 0;
  for (let row = 0, source = 0; row < height; row++) {
    let target = (y + row) * (canvas.width + 1) + 1 + x;
    for (let column = 0; column < width; column++, source += 3) {
      const color =
        ((pixels[source] as number) << 16) | ((pixels[source + 1] as number) << 8) | (pixels[source + 2] as number);
      if (color !== last) {
        const known = numbers.get(color);
        index = known ?? colorIndex(canvas, color);
        if (known === undefined) numbers.set(color, index);
        last = color;
        if (canvas.palette.length > mostColors) return false;
      }
      canvas.rows[target++] = index;
    }
  }
  return true;
}
