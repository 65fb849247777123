import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Effects } from "../base/effects.ts";
import { openBlobs } from "../cache/blobs.ts";
import { Output } from "../output/output.ts";
import { openPageFiles } from "../output/page-files.ts";
import { digestIn } from "../render/card-file.ts";
import type { Asset } from "./assets.ts";
import type { PageSet } from "./page-sets.ts";

/** All that a build has put into the output folder. */
interface Placed {
  /** The output folder. */
  at: string;
  /** Of the pictures, below it. */
  folder: string;
  /** The cache, which has the pictures. */
  cache: string;
  /** Names of the pictures. */
  pictures: readonly string[];
  pages: readonly PageSet[];
  assets: readonly Asset[];
  effects: Effects;
}

/** Whether something else has taken the output folder's place: of what we put there, the first of each kind is gone. */
export function isReplaced({
  at,
  folder,
  pictures,
  assets,
}: Pick<Placed, "at" | "folder" | "pictures" | "assets">): boolean {
  const [asset] = assets;
  const [picture] = pictures;
  const placed = [asset?.to, picture === undefined ? undefined : `${folder}/${picture}`].filter(
    (path) => path !== undefined,
  );
  return placed.length > 0 && placed.every((path) => !existsSync(join(at, path)));
}

/**
 * Puts everything into the output folder again.
 * @returns the names of pictures that the cache does not have
 */
export async function restore({ at, folder, cache, pictures, pages, assets, effects }: Placed): Promise<string[]> {
  const output = new Output({ at, effects });
  const files = openPageFiles(output);
  await Promise.all(pages.map((set) => files.write(set, files.missing(set))));
  for (const { from, to, key } of assets) await output.copy(to, key, from);
  const blobs = openBlobs(cache);
  const lost: string[] = [];
  for (const name of pictures) {
    const blob = await blobs.find(digestIn(name));
    if (blob) await output.copy(`${folder}/${name}`, "picture", blob);
    else lost.push(name);
  }
  return lost;
}
