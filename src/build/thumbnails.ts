import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Blobs, openBlobs } from "../cache/blobs.ts";
import { keyOf } from "../cache/key.ts";
import type { Output } from "../output/output.ts";
import { digestIn, thumbnailHeight, thumbnailName } from "../render/card-file.ts";
import { keyOfPicture, thumbnailKey } from "./listed-pictures.ts";
import type { PictureOutput } from "./picture-output.ts";
import { Pictures, type PicturesOptions } from "./pictures.ts";

/** An output folder that has a small one beside each picture, for galleries: it is made when the picture is in its place. */
class ThumbnailOutput implements PictureOutput {
  readonly folder: string;
  readonly #output: Output;
  readonly #blobs: Blobs | undefined;
  /** Pictures that stood before, and whose small one did not. */
  readonly #standing: { path: string; key: string }[] = [];

  constructor(output: Output, cache: string | undefined) {
    this.folder = output.folder;
    this.#output = output;
    this.#blobs = cache === undefined ? undefined : openBlobs(cache);
  }

  wants(path: string, key: string): boolean {
    const small = thumbnailName(path);
    const isWanted = this.#output.wants(path, key);
    if (small && this.#output.wants(small, thumbnailKey(key)) && !isWanted) this.#standing.push({ path, key });
    return isWanted;
  }

  elsewhere(path: string, key: string): string | undefined {
    return this.#output.elsewhere(path, key);
  }

  async link(path: string, key: string, from: string): Promise<void> {
    await this.#output.link(path, key, from);
    await this.#addSmall(path, key);
  }

  async copy(path: string, key: string, from: string): Promise<void> {
    await this.#output.copy(path, key, from);
    await this.#addSmall(path, key);
  }

  async write(path: string, key: string, data: Uint8Array): Promise<void> {
    await this.#output.write(path, key, data);
    await this.#addSmall(path, key);
  }

  async addStanding(): Promise<void> {
    for (const { path, key } of this.#standing) await this.#addSmall(path, key);
  }

  async #addSmall(path: string, pictureKey: string): Promise<void> {
    const small = thumbnailName(path);
    if (!small) return;
    const key = thumbnailKey(pictureKey);
    const from = this.#output.elsewhere(small, key);
    if (from) return this.#output.link(small, key, from);
    // Its picture's name says all that decides it, but for one that stands in for another.
    const isKept = pictureKey === keyOfPicture(true);
    const digest = keyOf(`${key} ${digestIn(path)}`);
    const kept = isKept ? await this.#blobs?.find(digest) : undefined;
    if (kept) return this.#output.copy(small, key, kept);
    const made = await smallOf(join(this.folder, path));
    await this.#output.write(small, key, made);
    if (isKept) await this.#blobs?.write(digest, made);
  }
}

/** @returns WebP, as high as galleries show it on dense screens */
async function smallOf(path: string): Promise<Buffer> {
  // Large, and not needed where all stand.
  const { sharp } = await import("../render/sharp.ts");
  const options = { height: thumbnailHeight, withoutEnlargement: true };
  return sharp(path).resize(options).webp({ quality: 80, effort: 2, smartSubsample: true }).toBuffer();
}

/** Pictures, and a small one beside each. */
export class PicturesWithThumbnails extends Pictures {
  readonly #thumbnails: ThumbnailOutput;

  constructor({ output, ...options }: PicturesOptions & { output: Output }) {
    const thumbnails = new ThumbnailOutput(output, options.cache);
    super({ ...options, output: thumbnails });
    this.#thumbnails = thumbnails;
  }

  override async finish(): Promise<string[]> {
    const names = await super.finish();
    await this.#thumbnails.addStanding();
    return names;
  }
}

/** Makes small ones anew of pictures that are in a folder: something else has taken its place. @param paths from the folder */
export async function addThumbnails(output: Output, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const small = thumbnailName(path);
    const picture = join(output.folder, path);
    if (small && existsSync(picture))
      await output.write(small, thumbnailKey(keyOfPicture(true)), await smallOf(picture));
  }
}
