import { hasByline } from "../card/byline.ts";
import type { Card } from "../card/card.ts";
import type { Format } from "../card/format.ts";
import { type PhotoLayout, photoLayout } from "../card/photo-layout.ts";
import type { Size } from "../card/size.ts";
import type { Theme } from "../card/theme.ts";
import { wornTheme } from "../card/worn-theme.ts";
import type { AbsentGlyph } from "./absent-glyph.ts";
import { type Canvas, canvasPixels, releaseCanvas } from "./canvas.ts";
import type { Face } from "./face.ts";
import { encodeIndexedPng } from "./indexed-png.ts";
import { withLogo } from "./logo.ts";
import { loadMarkupParser } from "./markup.ts";
import { inlineImages } from "./markup-images.ts";
import { exifOf, withMetadata, xmpOf } from "./metadata.ts";
import { paintCard } from "./paint.ts";
import { darken, paintOver, photoSvg, putBeside } from "./photo-card.ts";
import { cutPhotograph } from "./photograph.ts";
import { withPortrait } from "./portrait.ts";
import { encode, type Pixels, rasterize } from "./raster.ts";
import type { Stage } from "./stage.ts";
import { type Box, cardToSvg } from "./svg.ts";
import { inflateFonts } from "./web-fonts.ts";

/** A card drawn, with where everything stands on it, still to be encoded. */
export interface Picture {
  boxes: Box[];
  /** SVG of its shapes at least, as whoever opens the file would see them, and where that stands on the picture. */
  svg: string;
  origin: { left: number; top: number };
  /** What it goes without, for nothing draws it. */
  absent: readonly AbsentGlyph[];
  pixels: Canvas | Pixels;
  /** What it wears: on a photograph, another than it was given. */
  theme: Theme;
  /** @param quality - of a JPEG or a WebP, 1 to 100; default as much as the budget leaves */
  encode(format: Format, quality?: number): Promise<Buffer>;
  /** To be called last: another picture may be drawn where this one is. */
  release(): void;
}

/** Bytes of a photograph's card, 150 kB at `og`: a feed loads it beside others. */
const photoBytes = 150_000 / (1200 * 630);

/** A moment of a card's animation. */
interface Moment {
  stage: Stage;
  /** Where everything stands on the whole card: a photograph is darkened for all of it. */
  boxes: readonly Box[];
}

/**
 * Draws a card the quick way where that can, else as satori's whole SVG.
 * @param moment - of its animation; default the whole card
 * @throws InputError for an unknown template, a missing font, and a logo or a photograph that cannot be drawn
 */
export async function drawPicture(given: Card, theme: Theme, size: Size, moment?: Moment): Promise<Picture> {
  await inflateFonts(theme, given);
  const metadata = { xmp: xmpOf(given), exif: exifOf(given) };
  const layout = given.photo && given.markup === undefined ? photoLayout(given, size) : undefined;
  const worn = await withLogo(wornTheme(theme, given, layout?.behind === true));
  const room = layout?.size ?? size;
  const flat = worn.ground === undefined && layout?.behind !== true;
  const card = await withPortrait(await withImages(given), worn, room, flat);
  // Words and pictures that stand wherever a site's own markup has them are satori's to set, and a gradient has no palette, nor
  // have two photographs one over the other.
  const painted =
    card.markup === undefined && (flat || (worn.ground === undefined && !hasByline(card, room)))
      ? await paintCard(card, worn, room, moment?.stage)
      : undefined;
  const drawing = painted ?? (await drawCard(card, worn, room, moment?.stage));
  const boxes = layout ? drawing.boxes.map((box) => moved(box, layout)) : drawing.boxes;
  const under = { svg: drawing.svg, boxes: moment?.boxes ?? boxes };
  const photo = layout && (await withPhotograph(card, layout, under, painted?.canvas, worn, size));
  const pixels = photo?.pixels ?? painted?.canvas ?? (await rasterize(drawing.svg));
  let held = painted?.canvas;
  return {
    boxes,
    svg: drawing.svg,
    origin: { left: layout?.left ?? 0, top: layout?.top ?? 0 },
    absent: drawing.absent,
    pixels,
    theme: worn,
    async encode(format, quality) {
      if (format === "svg") {
        const words = await cardToSvg(card, worn, room);
        return Buffer.from(withMetadata(photo ? await photo.svg(words) : words, card));
      }
      if ("palette" in pixels && format === "png") return encodeIndexedPng(pixels, metadata);
      const plain = "palette" in pixels ? canvasPixels(pixels) : pixels;
      const budget = photo && format !== "png" ? Math.round(size.width * size.height * photoBytes) : size.budget;
      return encode(plain, { format, budget, metadata, photograph: photo !== undefined, quality });
    },
    release() {
      if (held) releaseCanvas(held);
      held = undefined;
    },
  };
}

/** A card's pixels with its photograph, and the SVG of its words with it. */
async function withPhotograph(
  card: Card,
  layout: PhotoLayout,
  { svg: drawn, boxes }: { svg: string; boxes: readonly Box[] },
  canvas: Canvas | undefined,
  { colors }: Theme,
  size: Size,
): Promise<{ pixels: Pixels; svg: (words: string) => Promise<string> } | undefined> {
  if (!card.photo) return undefined;
  const { width, height } = layout.photo;
  const plain = await cutPhotograph(card.photo, width, height);
  const photo = () => (layout.behind ? darken(plain, boxes, colors) : plain);
  const svg = (words: string) => photoSvg(words, photo(), layout, size, colors.background);
  if (!canvas) return { pixels: await rasterize(await svg(drawn)), svg };
  if (!layout.behind) return { pixels: putBeside(plain, canvas, layout, size), svg };
  const pixels = photo();
  paintOver(pixels, canvas, colors, layout);
  return { pixels, svg };
}

function moved(box: Box, { left, top }: PhotoLayout): Box {
  return left === 0 && top === 0 ? box : { ...box, left: box.left + left, top: box.top + top };
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

export async function drawCard(card: Card, theme: Theme, size: Size, stage?: Stage): Promise<Drawing> {
  await inflateFonts(theme, card);
  const boxes: Box[] = [];
  const faces: Face[] = [];
  const absent: AbsentGlyph[] = [];
  const svg = await cardToSvg(card, await withLogo(theme), size, {
    onBox: (box) => boxes.push(box),
    onFace: (face) => faces.push(face),
    onAbsent: (glyph) => absent.push(glyph),
    stage,
  });
  return { card, theme, size, svg, boxes, faces, absent };
}

/** Loads what a card's markup needs. */
async function withImages(card: Card): Promise<Card> {
  if (card.markup === undefined) return card;
  await loadMarkupParser();
  return { ...card, markup: await inlineImages(card.markup) };
}
