import { InputError } from "../base/error.ts";
import type { CardPortrait } from "../card/card.ts";
import { inspectPicture } from "./inspect-picture.ts";
import { keyOf, whose } from "./photograph-digest.ts";
import { pictureSource, unpack } from "./picture-source.ts";
import type { Pixels } from "./raster.ts";
import { sharp } from "./sharp.ts";

/** No card shows more pixels of it, and what a camera takes is several times as many. */
const mostAcross = 2000;

/** Decoded photographs, and what was cut of them: an article's cards show the same one. */
const decoded = new Map<string, Promise<Pixels>>();
const cut = new Map<string, Promise<Pixels>>();

/** At this many they are forgotten: one of 2000 × 1333 takes 8 MB. */
const most = 6;

interface Whose {
  /** Whose picture it is, for the error. */
  what?: string;
  /** The colour under what is seen through of it. */
  under?: string;
}

/**
 * A photograph cut to an area's shape around its focus, or around what stands out where it names none. It is decoded once.
 * @throws InputError for an address, and a file that is no picture or cannot be read
 */
export function cutPhotograph(
  { src, focus }: CardPortrait,
  width: number,
  height: number,
  { what = whose, under = "#808080" }: Whose = {},
): Promise<Pixels> {
  const key = `${keyOf(src)} ${focus?.join() ?? ""} ${width} ${height} ${under}`;
  return remember(cut, key, async () => cutTo(await decode(src, what, under), focus, width, height));
}

function decode(src: string, what: string, under: string): Promise<Pixels> {
  return remember(decoded, `${keyOf(src)} ${under}`, async () => {
    const source = pictureSource(src, what);
    const { bytes } = unpack(source);
    const named = src.startsWith("data:") ? what : `${what} ${src}`;
    await inspectPicture(bytes, named);
    try {
      const { data, info } = await sharp(bytes)
        .rotate()
        .resize({ width: mostAcross, height: mostAcross, fit: "inside", withoutEnlargement: true })
        .flatten({ background: under })
        .toColourspace("srgb")
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      return { data, width: info.width, height: info.height };
    } catch (error) {
      throw new InputError(`${named.slice(0, 200)} cannot be drawn: ${(error as Error).message.split("\n")[0]}`);
    }
  });
}

async function cutTo(
  { data, width: wide, height: high }: Pixels,
  focus: readonly [number, number] | undefined,
  width: number,
  height: number,
): Promise<Pixels> {
  const raw = sharp(data, { raw: { width: wide, height: high, channels: 3 } });
  if (!focus) {
    const picture = raw.resize({ width, height, fit: "cover", position: sharp.strategy.attention });
    return { data: await picture.raw().toBuffer(), width, height };
  }
  const scale = Math.min(wide / width, high / height);
  const area = { width: Math.min(wide, Math.round(width * scale)), height: Math.min(high, Math.round(height * scale)) };
  const start = (at: number, all: number, part: number) =>
    Math.round(Math.max(0, Math.min(all - part, at * all - part / 2)));
  const left = start(focus[0], wide, area.width);
  const top = start(focus[1], high, area.height);
  const picture = raw.extract({ left, top, ...area }).resize({ width, height, fit: "fill" });
  return { data: await picture.raw().toBuffer(), width, height };
}

function remember(known: Map<string, Promise<Pixels>>, key: string, make: () => Promise<Pixels>): Promise<Pixels> {
  const found = known.get(key) ?? make();
  if (!known.has(key) && known.size >= most) known.delete(known.keys().next().value as string);
  known.set(key, found);
  return found;
}
