import type { Card } from "../card/card.ts";
import { type Format, formats } from "../card/format.ts";
import { normalizeCard } from "../card/normalize-card.ts";
import { type Size, type SizeName, sizeNames, sizeOf } from "../card/size.ts";
import { resolveTheme, type Theme, type ThemeSpec } from "../card/theme.ts";
import { InputError, nearest } from "../error.ts";
import { type Canvas, canvasPixels } from "./canvas.ts";
import { encodeIndexedPng } from "./indexed-png.ts";
import { exifOf, withMetadata, xmpOf } from "./metadata.ts";
import type { Face } from "./metrics.ts";
import { paintCard } from "./paint.ts";
import { pictureSource } from "./picture-source.ts";
import { encode, type Pixels, rasterize } from "./raster.ts";
import { type Box, cardToSvg } from "./svg.ts";

export interface RenderOptions {
  size: SizeName;
  /** A theme's name or a brand's spec; default `paper`. */
  theme?: string | ThemeSpec;
  /** Default `png`. */
  format?: Format;
}

/**
 * Draws a card as a picture file's bytes. The same card, options, fonts and versions give the same bytes.
 * @throws InputError for a card with a wrong member, an unknown template, theme, size or format, a missing font, and a character no font has
 */
export async function renderCard(card: Card, { size, theme, format = "png" }: RenderOptions): Promise<Buffer> {
  known("size", size, sizeNames);
  known("format", format, formats);
  const picture = await drawPicture(normalizeCard(card), resolveTheme(theme), sizeOf(size));
  return picture.encode(format);
}

/** A card drawn, with where everything stands on it, still to be encoded. */
export interface Picture {
  boxes: Box[];
  pixels: Canvas | Pixels;
  encode(format: Format): Promise<Buffer>;
}

/**
 * Draws a card the quick way where that can, else as satori's whole SVG.
 * @throws InputError for an unknown template, a missing font and a character no font has
 */
export async function drawPicture(card: Card, theme: Theme, size: Size): Promise<Picture> {
  const drawn = withLogo(theme);
  const metadata = { xmp: xmpOf(card), exif: exifOf(card) };
  const painted = await paintCard(card, drawn, size);
  const drawing = painted ?? (await drawCard(card, theme, size));
  const pixels = painted ? painted.canvas : await rasterize((drawing as Drawing).svg);
  return {
    boxes: drawing.boxes,
    pixels,
    async encode(format) {
      if (format === "svg") return Buffer.from(withMetadata(await cardToSvg(card, drawn, size), card));
      if ("palette" in pixels && format === "png") return encodeIndexedPng(pixels, metadata);
      const plain = "palette" in pixels ? canvasPixels(pixels) : pixels;
      return encode(plain, { format, budget: size.budget, metadata });
    },
  };
}

/** A card laid out: its SVG and where everything stands. */
export interface Drawing {
  card: Card;
  theme: Theme;
  size: Size;
  svg: string;
  boxes: Box[];
  /** The font files it is drawn with. */
  faces: Face[];
}

export async function drawCard(card: Card, theme: Theme, size: Size): Promise<Drawing> {
  const boxes: Box[] = [];
  const faces: Face[] = [];
  const svg = await cardToSvg(card, withLogo(theme), size, {
    onBox: (box) => boxes.push(box),
    onFace: (face) => faces.push(face),
  });
  return { card, theme, size, svg, boxes, faces };
}

function withLogo(theme: Theme): Theme {
  const { logo } = theme;
  return logo ? { ...theme, logo: { ...logo, src: pictureSource(logo.src, "the theme's logo") } } : theme;
}

function known(option: string, value: string, all: readonly string[]): void {
  if (all.includes(value)) return;
  const near = nearest(value, all);
  throw new InputError(
    `unknown ${option} \`${value}\`${near ? `; did you mean \`${near}\`?` : `; it is one of ${all.join(", ")}`}`,
  );
}
