import { stat } from "node:fs/promises";
import { InputError } from "../base/error.ts";
import { inspectPicture } from "./inspect-picture.ts";
import { readPicture } from "./picture-file.ts";
import { sharp } from "./sharp.ts";

/** A picture's address in markup, between its quotes. */
const source = /(<img\b[^>]*?\ssrc=)(["'])([^"']*)\2/gi;

/** One that is somewhere else, or in the markup itself. */
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** No card shows a picture with more pixels across; a photograph of a camera has several times as many. */
const mostAcross = 1600;

/** The files that pictures in markup stand in, in the order they are named. Addresses and `data:` URIs are none. */
export function imageFiles(markup: string): string[] {
  const found = [...markup.matchAll(source)].map(([, , , src = ""]) => src);
  return [...new Set(found)].filter((src) => !elsewhere.test(src));
}

/** @throws InputError for a picture at an address */
export function refuseRemoteImages(markup: string): void {
  const remote = [...markup.matchAll(source)]
    .map(([, , , src = ""]) => src)
    .find((src) => /^(?:[a-z]+:)?\/\//i.test(src));
  if (remote) throw new InputError(`shows ${remote}; give a file of the site: nothing is fetched`);
}

/** The markup with each picture's file under the name that `place` gives it. */
export function placeImages(markup: string, place: (src: string) => string): string {
  return markup.replace(source, (all, before: string, quote: string, src: string) =>
    elsewhere.test(src) ? all : before + quote + place(src) + quote,
  );
}

/**
 * The markup with each picture of the site's own in it, turned as its EXIF says and no larger than a card shows: PNG, JPEG,
 * WebP, AVIF and SVG.
 * @throws InputError for an address, and a file that is no picture or cannot be read
 */
export async function inlineImages(markup: string): Promise<string> {
  refuseRemoteImages(markup);
  const inlined = new Map<string, string>();
  for (const file of imageFiles(markup)) inlined.set(file, await dataUri(file));
  return placeImages(markup, (src) => inlined.get(src) ?? src);
}

/** Of pictures that many cards show. */
const uris = new Map<string, Promise<string>>();

async function dataUri(file: string): Promise<string> {
  const { mtimeMs, size } = await stat(file).catch((error: Error) => {
    throw new InputError(`the template's picture ${file} cannot be read: ${error.message}`);
  });
  const key = `${file} ${mtimeMs} ${size}`;
  if (uris.size >= 50) uris.clear();
  const known = uris.get(key) ?? encode(file);
  uris.set(key, known);
  return known;
}

async function encode(file: string): Promise<string> {
  const what = `the template's picture ${file}`;
  const source = readPicture(file, what);
  const { hasAlpha } = await inspectPicture(source, what);
  try {
    const picture = sharp(source).rotate().resize({ width: mostAcross, withoutEnlargement: true });
    const bytes = await (hasAlpha ? picture.png() : picture.jpeg({ quality: 90 })).toBuffer();
    return `data:image/${hasAlpha ? "png" : "jpeg"};base64,${bytes.toString("base64")}`;
  } catch (error) {
    throw new InputError(`${what} cannot be drawn: ${(error as Error).message.split("\n")[0]}`);
  }
}
