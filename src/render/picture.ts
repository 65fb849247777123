import type { Card } from "../card/card.ts";
import type { Format } from "../card/format.ts";
import type { Size } from "../card/size.ts";
import type { Theme } from "../card/theme.ts";
import type { AbsentGlyph } from "./absent-glyph.ts";
import { type Canvas, canvasPixels, releaseCanvas } from "./canvas.ts";
import type { Face } from "./face.ts";
import { encodeIndexedPng } from "./indexed-png.ts";
import { withLogo } from "./logo.ts";
import { loadMarkupParser } from "./markup.ts";
import { inlineImages } from "./markup-images.ts";
import { exifOf, withMetadata, xmpOf } from "./metadata.ts";
import { paintCard } from "./paint.ts";
import { encode, type Pixels, rasterize } from "./raster.ts";
import { type Box, cardToSvg } from "./svg.ts";
import { inflateFonts } from "./web-fonts.ts";

/** A card drawn, with where everything stands on it, still to be encoded. */
export interface Picture {
  boxes: Box[];
  /** SVG of its shapes at least, as whoever opens the file would see them. */
  svg: string;
  /** What it goes without, for nothing draws it. */
  absent: readonly AbsentGlyph[];
  pixels: Canvas | Pixels;
  encode(format: Format): Promise<Buffer>;
  /** To be called last: another picture may be drawn where this one is. */
  release(): void;
}

/**
 * Draws a card the quick way where that can, else as satori's whole SVG.
 * @throws InputError for an unknown template and a missing font
 */
export async function drawPicture(given: Card, theme: Theme, size: Size): Promise<Picture> {
  await inflateFonts(theme);
  const card = await withImages(given);
  const drawn = await withLogo(theme);
  const metadata = { xmp: xmpOf(card), exif: exifOf(card) };
  // Words and pictures that stand wherever a site's own markup has them are satori's to set.
  const painted = card.markup === undefined ? await paintCard(card, drawn, size) : undefined;
  const drawing = painted ?? (await drawCard(card, theme, size));
  const pixels = painted ? painted.canvas : await rasterize((drawing as Drawing).svg);
  let held = painted?.canvas;
  return {
    boxes: drawing.boxes,
    svg: drawing.svg,
    absent: drawing.absent,
    pixels,
    async encode(format) {
      if (format === "svg") return Buffer.from(withMetadata(await cardToSvg(card, drawn, size), card));
      if ("palette" in pixels && format === "png") return encodeIndexedPng(pixels, metadata);
      const plain = "palette" in pixels ? canvasPixels(pixels) : pixels;
      return encode(plain, { format, budget: size.budget, metadata });
    },
    release() {
      if (held) releaseCanvas(held);
      held = undefined;
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
  absent: readonly AbsentGlyph[];
}

export async function drawCard(card: Card, theme: Theme, size: Size): Promise<Drawing> {
  await inflateFonts(theme);
  const boxes: Box[] = [];
  const faces: Face[] = [];
  const absent: AbsentGlyph[] = [];
  const svg = await cardToSvg(card, await withLogo(theme), size, {
    onBox: (box) => boxes.push(box),
    onFace: (face) => faces.push(face),
    onAbsent: (glyph) => absent.push(glyph),
  });
  return { card, theme, size, svg, boxes, faces, absent };
}

/** Loads what a card's markup needs. */
async function withImages(card: Card): Promise<Card> {
  if (card.markup === undefined) return card;
  await loadMarkupParser();
  return { ...card, markup: await inlineImages(card.markup) };
}
