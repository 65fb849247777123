import { createHash } from "node:crypto";
import { access } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { Effects } from "../base/effects.ts";
import { placed } from "../base/error.ts";
import { inspectPicture } from "../render/inspect-picture.ts";
import { readPicture } from "../render/picture-file.ts";
import { sharp } from "../render/sharp.ts";

/** A photo at one width. */
interface PhotoVariant {
  /** "port-3f9c2a71b0de-960.webp" */
  name: string;
  width: number;
  height: number;
}

/** A phone's column, a tablet's or a desk's, and either on a dense screen. */
const widths = [480, 960, 1440];

/**
 * A photo at each width that it fills, as WebP, upright and without what its camera wrote into it. Each is made once
 * and kept in `cache` under the digest of the photo.
 * @throws InputError for a file that is missing or no picture
 */
export async function scalePhoto(path: string, cache: string, effects: Effects): Promise<PhotoVariant[]> {
  const bytes = await readPhoto(path);
  const photo = sharp(bytes).autoOrient();
  const { autoOrient: natural } = await photo.metadata();
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const stem = basename(path, extname(path)).replace(/[^\w.-]+/g, "-");
  const filled = widths.filter((width) => width < natural.width);
  const chosen = filled.length < widths.length ? [...filled, natural.width] : filled;
  const variants: PhotoVariant[] = [];
  for (const width of chosen) {
    const name = `${stem}-${digest}-${width}.webp`;
    const file = join(cache, name);
    const made = await access(file).then(
      () => true,
      () => false,
    );
    if (!made) await effects.write(file, await photo.clone().resize({ width }).webp({ quality: 80 }).toBuffer());
    variants.push({ name, width, height: Math.round((natural.height / natural.width) * width) });
  }
  return variants;
}

async function readPhoto(path: string): Promise<Buffer> {
  try {
    const bytes = readPicture(path, "the picture");
    await inspectPicture(bytes, "the picture");
    return bytes;
  } catch (error) {
    throw placed(error, { path });
  }
}
