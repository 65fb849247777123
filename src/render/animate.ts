import { InputError } from "../base/error.ts";
import type { Card } from "../card/card.ts";
import type { AnimatedFormat } from "../card/format.ts";
import { isTooLarge, type Motion, mostPixels, motionOf } from "../card/motion.ts";
import type { Size } from "../card/size.ts";
import type { Theme } from "../card/theme.ts";
import { directionOf } from "../card/typography.ts";
import { canvasPixels } from "./canvas.ts";
import { exifOf, xmpOf } from "./metadata.ts";
import { drawPicture, type Picture } from "./picture.ts";
import type { Metadata, Pixels } from "./raster.ts";
import { sharp } from "./sharp.ts";
import { chartStage, countStage, type Stage } from "./stage.ts";
import type { Box } from "./svg.ts";

/**
 * Frames between the first and the last, which are the whole card, at most and at least, and milliseconds that they take together. Of
 * a picture larger than ours there are fewer, so that all of them have no more pixels than these: what encodes them takes them at once.
 */
const moving = { most: 24, least: 12, time: 1200, pixels: 50_000_000 };

/**
 * Milliseconds of the whole card, first and last. Together with what moves they are under the five seconds after which WCAG 2.2 asks
 * for a way to stop it (success criterion 2.2.2), and it runs once: what comes last stays.
 */
const held = { first: 600, last: 3200 };

/** The most bytes that one should have in any size: a page loads it beside the still one. */
export const animationBudget = 1_000_000;

/** @throws InputError for a card of ours on which nothing moves, one of another template, and one of too many pixels */
export function refuseStill(card: Card, size: Size): void {
  if (!motionOf(card)) {
    throw new InputError(`nothing moves on a card of the template \`${card.template}\` that says what this one does`);
  }
  if (isTooLarge(size)) {
    const { name, width, height } = size;
    throw new InputError(`an animated card has ${mostPixels} pixels at most; ${name} has ${width * height}`);
  }
}

/** The frames of an animation, one after the other as they are encoded: a copy of them would take as much memory again. */
interface Frames {
  data: Buffer;
  width: number;
  height: number;
  count: number;
}

/**
 * The frames of a card's animation. The first and the last are the card: whoever shows one frame shows that one. In between no amount
 * stands beside a bar that is still short, and no words beside a number that has not arrived. A card on which nothing moves is one frame.
 */
async function framesOf(card: Card, theme: Theme, size: Size, whole: Picture): Promise<Frames> {
  const { width, height } = whole.pixels;
  const motion = motionOf(card);
  const between = motion ? movingFrames(width * height) : 0;
  const count = motion ? between + 2 : 1;
  const bytes = width * height * 3;
  const frames: Frames = { data: Buffer.allocUnsafe(bytes * count), width, height, count };
  const put = (index: number, { data }: Pixels) => data.copy(frames.data, index * bytes);
  put(0, pixelsOf(whole));
  if (!motion) return frames;
  const draw = async (stage: Stage) => {
    const picture = await drawPicture(card, theme, size, { stage, boxes: whole.boxes });
    const pixels = pixelsOf(picture);
    picture.release();
    return pixels;
  };
  const parts = Array.from({ length: between }, (_, index) => eased(index / between));
  if (motion === "figures") {
    for (const [index, part] of parts.entries())
      put(index + 1, await draw(countStage(card, part, whole.theme.colors.quiet)));
  } else {
    const [bare, full] = [await draw(chartStage(false)), await draw(chartStage(true))];
    const growing = growingOf(whole.boxes, motion, directionOf(card.lang) === "rtl");
    for (const [index, part] of parts.entries()) {
      const start = (index + 1) * bytes;
      put(index + 1, bare);
      grow(frames.data.subarray(start, start + bytes), full, growing, part);
    }
  }
  frames.data.copyWithin((count - 1) * bytes, 0, bytes);
  return frames;
}

function movingFrames(pixels: number): number {
  return Math.max(moving.least, Math.min(moving.most, Math.floor(moving.pixels / pixels)));
}

/** Fast at first, and slow as it arrives. */
function eased(time: number): number {
  return 1 - (1 - time) ** 3;
}

function pixelsOf({ pixels }: Picture): Pixels {
  return "palette" in pixels ? canvasPixels(pixels) : pixels;
}

/** In pixels, and the side that it grows from. */
interface Growing {
  left: number;
  top: number;
  right: number;
  bottom: number;
  from: "left" | "right" | "top" | "bottom";
}

/** Bars, those of a stack as one, or the charts that lines are drawn in. */
function growingOf(boxes: readonly Box[], motion: Motion, rtl: boolean): Growing[] {
  const start = rtl ? "right" : "left";
  const end = rtl ? "left" : "right";
  if (motion === "lines") return boxes.filter(({ type }) => type === "svg").map((box) => areaOf(box, start));
  const stacks = new Map<unknown, Growing>();
  for (const box of boxes) {
    const { "data-amount": amount, "data-along": along, "data-stack": stack } = box.props;
    if (amount === undefined) continue;
    const below = Number(amount) < 0;
    const area = areaOf(box, along === "x" ? (below ? end : start) : below ? "top" : "bottom");
    const known = stacks.get(stack ?? box);
    stacks.set(stack ?? box, known ? united(known, area) : area);
  }
  return [...stacks.values()];
}

function areaOf({ left, top, width, height }: Box, from: Growing["from"]): Growing {
  return {
    left: Math.floor(left),
    top: Math.floor(top),
    right: Math.ceil(left + width),
    bottom: Math.ceil(top + height),
    from,
  };
}

function united(a: Growing, b: Growing): Growing {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    from: a.from,
  };
}

/** Gives the bare picture in `data` so much of what grows. */
function grow(data: Buffer, full: Pixels, growing: readonly Growing[], part: number): void {
  for (const { left, top, right, bottom, from } of growing) {
    const [across, down] = [Math.round((right - left) * part), Math.round((bottom - top) * part)];
    const lies = from === "left" || from === "right";
    const [x, end] = lies ? (from === "left" ? [left, left + across] : [right - across, right]) : [left, right];
    const [y, foot] = lies ? [top, bottom] : from === "top" ? [top, top + down] : [bottom - down, bottom];
    for (let row = Math.max(0, y); row < Math.min(full.height, foot); row++) {
      const begin = (row * full.width + Math.max(0, x)) * 3;
      full.data.copy(data, begin, begin, (row * full.width + Math.min(full.width, end)) * 3);
    }
  }
}

/**
 * Draws a card as a file that moves once and ends with the card. The same card gives the same bytes.
 * @param whole - the card, drawn
 * @param quality - of a WebP, 1 to 100; default one that loses nothing, but for a photograph's or a gradient's colours
 */
export async function encodeAnimation(
  card: Card,
  theme: Theme,
  size: Size,
  { whole, format, quality }: { whole: Picture; format: AnimatedFormat; quality?: number | undefined },
): Promise<Buffer> {
  const frames = await framesOf(card, theme, size, whole);
  const flat = card.photo === undefined && whole.theme.ground === undefined;
  return encodeFrames(frames, { format, flat, quality, metadata: { xmp: xmpOf(card), exif: exifOf(card) } });
}

interface FramesOptions {
  format: AnimatedFormat;
  /** Whether it has neither a photograph nor a gradient, of which a file that loses nothing would be large. */
  flat: boolean;
  quality?: number | undefined;
  metadata: Metadata;
}

function encodeFrames(
  { data, width, height, count }: Frames,
  { format, flat, quality, metadata }: FramesOptions,
): Promise<Buffer> {
  const raw = sharp(data, { raw: { width, height: height * count, channels: 3, pageHeight: height } });
  const each = moving.time / (count - 2);
  const delay = Array.from({ length: count }, (_, index) =>
    index === 0 ? held.first : index === count - 1 ? held.last : Math.round(each),
  );
  const timing = { delay, loop: 1 };
  // GIF has no place for what is embedded.
  if (format === "gif") return raw.gif({ ...timing, effort: 3, dither: flat ? 0 : 0.6 }).toBuffer();
  const lossless = flat && quality === undefined;
  return raw
    .withXmp(metadata.xmp)
    .withExif({ IFD0: metadata.exif })
    .webp({ ...timing, ...(lossless ? { lossless, effort: 2 } : { quality: quality ?? 84 }) })
    .toBuffer();
}
