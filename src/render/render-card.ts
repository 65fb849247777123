import type { Card } from "../card/card.ts";
import { type Format, formats } from "../card/format.ts";
import { normalizeCard } from "../card/normalize-card.ts";
import { type Size, type SizeName, sizeNames, sizeOf } from "../card/size.ts";
import { resolveTheme, type Theme, type ThemeSpec } from "../card/theme.ts";
import { InputError, nearest } from "../error.ts";
import { exifOf, withMetadata, xmpOf } from "./metadata.ts";
import type { Face } from "./metrics.ts";
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
  const drawing = await drawCard(normalizeCard(card), resolveTheme(theme), sizeOf(size));
  return encodeCard(drawing, format);
}

/** A card laid out: its SVG and where everything stands, still to be encoded. */
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

/** @param pixels - the drawing's own, where they are known already */
export async function encodeCard({ card, size, svg }: Drawing, format: Format, pixels?: Pixels): Promise<Buffer> {
  if (format === "svg") return Buffer.from(withMetadata(svg, card));
  const metadata = { xmp: xmpOf(card), exif: exifOf(card) };
  return encode(pixels ?? (await rasterize(svg)), { format, budget: size.budget, metadata });
}

function known(option: string, value: string, all: readonly string[]): void {
  if (all.includes(value)) return;
  const near = nearest(value, all);
  throw new InputError(
    `unknown ${option} \`${value}\`${near ? `; did you mean \`${near}\`?` : `; it is one of ${all.join(", ")}`}`,
  );
}
