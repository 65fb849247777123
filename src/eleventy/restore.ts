import { existsSync } from "node:fs";
import { join } from "node:path";
import { openBlobs } from "../cache/blobs.ts";
import { Output } from "../output/output.ts";
import { openPageFiles } from "../output/page-files.ts";
import { digestIn } from "../render/card-file.ts";
import { assetsIn } from "./assets.ts";
import type { PageSet } from "./page-sets.ts";
import type { Site } from "./site.ts";
import type { OldName } from "./site-corrections.ts";

/** What a build has put into the output folder. */
interface Placed {
  /** The output folder. */
  at: string;
  /** Names of the pictures. */
  pictures: readonly string[];
  oldNames: readonly OldName[];
  pages: readonly PageSet[];
}

/**
 * Puts all into the output folder again, where something else has taken its place: of what we put there, the first of each kind
 * is gone. Warns of pictures that the cache does not have.
 * @returns whether it had to
 */
export async function restored(
  { config, folder, effects, warn }: Site,
  { at, pictures, oldNames, pages }: Placed,
): Promise<boolean> {
  const assets = assetsIn(config.folder);
  const first = [assets[0]?.to, `${config.folder}/${pictures[0]}`].filter((path) => path !== undefined);
  if (first.some((path) => existsSync(join(at, path)))) return false;
  const output = new Output({ at, effects });
  const files = openPageFiles(output);
  await Promise.all(pages.map((set) => files.write(set, files.missing(set))));
  for (const { from, to, key } of assets) await output.copy(to, key, from);
  const blobs = openBlobs(folder.path);
  const lost: string[] = [];
  for (const name of pictures) {
    const blob = await blobs.find(digestIn(name));
    if (blob) await output.copy(`${config.folder}/${name}`, "picture", blob);
    else lost.push(name);
  }
  if (config.pages) {
    const { addThumbnails } = await import("../build/thumbnails.ts");
    const paths = pictures.map((name) => `${config.folder}/${name}`);
    await addThumbnails(output, paths);
  }
  for (const { path, from, key } of oldNames) {
    if (existsSync(join(at, from))) await output.copy(path, key, join(at, from));
  }
  if (lost.length > 0)
    warn(`warning: a plugin replaced ${at} after the build, and ${lost.length} cards are not in it: ${lost[0]}`);
  return true;
}
