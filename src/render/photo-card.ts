import { parseColor, type Rgb } from "../card/contrast.ts";
import type { PhotoLayout } from "../card/photo-layout.ts";
import type { ThemeColors } from "../card/theme.ts";
import { type Canvas, canvasPixels } from "./canvas.ts";
import type { Pixels } from "./raster.ts";
import { scrimOf } from "./scrim.ts";
import { sharp } from "./sharp.ts";
import type { Box } from "./svg.ts";

/** A photograph darkened where words stand on it. */
export function darken(photo: Pixels, boxes: readonly Box[], colors: ThemeColors): Pixels {
  const ground = parseColor(colors.background);
  const scrim = scrimOf(photo, boxes, ground, [colors.text, colors.muted, colors.accent].map(parseColor));
  const { width, height } = photo;
  const data = Buffer.allocUnsafeSlow(photo.data.length);
  const source = new Uint8Array(photo.data.buffer, photo.data.byteOffset, photo.data.length);
  // In 256ths, which whole numbers do faster.
  const [base, most] = [scrim.base * 256, (scrim.need - scrim.base) * 256];
  const least = Math.floor(base);
  for (let row = 0; row < height; row++) {
    const full = most * (scrim.rows[row] as number);
    const start = row * width;
    if (full < 1) {
      mix(source, data, start, start + width, least, ground);
      continue;
    }
    const left = Math.max(0, Math.min(width, Math.floor(scrim.left[row] as number)));
    const right = Math.max(left, Math.min(width, Math.ceil(scrim.right[row] as number)));
    const shareAt = (beyond: number) => Math.floor(base + full * Math.max(0, 1 - beyond / scrim.soft));
    // It fades in steps that nobody sees, and then is the same.
    const first = Math.max(0, left - scrim.soft);
    const last = Math.min(width, right + scrim.soft);
    mix(source, data, start, start + first, least, ground);
    for (let x = first; x < left; x += step)
      mix(source, data, start + x, start + Math.min(left, x + step), shareAt(left - x), ground);
    mix(source, data, start + left, start + right, shareAt(0), ground);
    for (let x = right; x < last; x += step)
      mix(source, data, start + x, start + Math.min(last, x + step), shareAt(x - right), ground);
    mix(source, data, start + last, start + width, least, ground);
  }
  return { data, width, height };
}

/** Lays so much of a ground, of 256, over pixels. */
function mix(source: Uint8Array, data: Uint8Array, from: number, to: number, share: number, ground: Rgb): void {
  const rest = 256 - share;
  const [r, g, b] = [ground[0] * share, ground[1] * share, ground[2] * share];
  for (let at = from * 3, end = to * 3; at < end; at += 3) {
    data[at] = ((source[at] as number) * rest + r) >> 8;
    data[at + 1] = ((source[at + 1] as number) * rest + g) >> 8;
    data[at + 2] = ((source[at + 2] as number) * rest + b) >> 8;
  }
}

/** Pixels of one darkness where a scrim fades. */
const step = 4;

/** Paints what was painted on a theme's flat ground on a photograph, which it changes: each colour between the ground and another covers as much of it. */
export function paintOver(
  { data, width: across }: Pixels,
  { rows, palette, width, height }: Canvas,
  colors: ThemeColors,
  layout: PhotoLayout,
): void {
  const ground = parseColor(colors.background);
  const covers = palette.map((color) => coverOf(rgbOf(color), ground, Object.values(colors).map(parseColor)));
  const shares = Uint16Array.from(covers, ({ share }) => share);
  const empty = Buffer.alloc(width);
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1) + 1;
    // Most rows of a card, and most pixels of the others, are ground.
    if (shares[0] === 0 && empty.compare(rows, start, start + width) === 0) continue;
    const first = (layout.top + y) * across + layout.left - start;
    for (let source = start; source < start + width; source++) {
      const color = rows[source] as number;
      const share = shares[color] as number;
      if (share === 0) continue;
      const { r, g, b } = covers[color] as Cover;
      const at = (first + source) * 3;
      data[at] = ((data[at] as number) * (256 - share) + r * share) >> 8;
      data[at + 1] = ((data[at + 1] as number) * (256 - share) + g * share) >> 8;
      data[at + 2] = ((data[at + 2] as number) * (256 - share) + b * share) >> 8;
    }
  }
}

/** A colour, and how much of 256 it covers. */
interface Cover {
  share: number;
  r: number;
  g: number;
  b: number;
}

/** A colour as the theme's colour on whose way from the ground it lies, and how far; itself where it lies on none. */
function coverOf(color: Rgb, ground: Rgb, fronts: readonly Rgb[]): Cover {
  let best: Cover = { share: 256, r: color[0], g: color[1], b: color[2] };
  let least = 12;
  if (Math.hypot(...color.map((channel, index) => channel - (ground[index] as number))) < 4)
    return { ...best, share: 0 };
  for (const front of fronts) {
    const way = front.map((channel, index) => channel - (ground[index] as number));
    const length = way.reduce((sum, part) => sum + part * part, 0);
    if (length === 0) continue;
    const gone = color.reduce(
      (sum, channel, index) => sum + (channel - (ground[index] as number)) * (way[index] as number),
      0,
    );
    const share = Math.max(0, Math.min(1, gone / length));
    const off = Math.hypot(
      ...color.map((channel, index) => channel - (ground[index] as number) - (way[index] as number) * share),
    );
    if (off >= least) continue;
    least = off;
    best = { share: Math.round(share * 256), r: front[0], g: front[1], b: front[2] };
  }
  return best;
}

function rgbOf(color: number): Rgb {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

/** Words and photograph side by side, or one over the other. */
export function putBeside(
  photo: Pixels,
  words: Canvas | Pixels,
  layout: PhotoLayout,
  size: { width: number; height: number },
): Pixels {
  const { width, height } = size;
  const data = Buffer.allocUnsafe(width * height * 3);
  const put = (pixels: Pixels, left: number, top: number) => {
    for (let row = 0; row < pixels.height; row++) {
      const from = row * pixels.width * 3;
      pixels.data.copy(data, ((top + row) * width + left) * 3, from, from + pixels.width * 3);
    }
  };
  put(photo, layout.photo.left, layout.photo.top);
  put("palette" in words ? canvasPixels(words) : words, layout.left, layout.top);
  return { data, width, height };
}

/** The SVG of a card's words with its photograph in it, in the place of their ground where they lie on it. */
export async function photoSvg(
  words: string,
  photo: Pixels,
  layout: PhotoLayout,
  size: { width: number; height: number },
  ground: string,
): Promise<string> {
  const { data, width, height } = photo;
  const bytes = await sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 84 })
    .toBuffer();
  const { left, top } = layout.photo;
  const image = `<image x="${left}" y="${top}" width="${width}" height="${height}" href="data:image/jpeg;base64,${bytes.toString("base64")}"/>`;
  // The first rectangle of a card in that colour: before it satori writes those of masks.
  const inner = layout.behind ? words.replace(new RegExp(`<rect [^>]*fill="${ground}"[^>]*/>`), "") : words;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`;
  return `${open}${image}${inner.replace("<svg ", `<svg x="${layout.left}" y="${layout.top}" `)}</svg>`;
}
