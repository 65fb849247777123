import { dirname, join } from "node:path";
import type { Effects } from "../base/effects.ts";
import { InputError, InputErrors } from "../base/error.ts";
import type { CacheFolder } from "../cache/folder.ts";
import { foldersOf, makeDurable } from "./durable.ts";
import { filesBelow } from "./files-below.ts";
import { Ledger } from "./ledger.ts";
import { outsideOf } from "./outside.ts";

/**
 * Moves a finished build into the output folder, each file in one step, then removes what the build
 * before had published and this one has not. Files that we did not write stay. A power cut takes nothing of what is in its place.
 * Pictures and styles go before the pages that name them.
 * @returns the files, by path below the output folder
 * @throws InputErrors, before anything is moved, for files that a symbolic link would lead out of the output folder
 */
export async function publish(
  staging: string,
  output: string,
  cache: Pick<CacheFolder, "ledger">,
  effects: Effects,
): Promise<string[]> {
  const files = (await filesBelow(staging)).sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
  refuseOutside(files, output);
  const ledger = new Ledger({ path: cache.ledger(output), at: output, effects });
  const published = files.map((path) => ({ path, key: ledger.keyOf(path, join(staging, path)) }));
  for (const { path, key } of published) ledger.claim(path, key);
  await ledger.begin();
  await makeDurable(files.map((path) => join(staging, path)));
  for (const { path, key } of published) {
    await effects.move(join(staging, path), join(output, path));
    ledger.note(path, key);
  }
  // Before anything that the old site needed is removed.
  await makeDurable(foldersOf(files, output));
  await ledger.finish({ whole: true, published: true });
  return files;
}

/** What takes a file's place takes that of a link too; only the folders on the way may lead elsewhere. */
function refuseOutside(files: readonly string[], output: string): void {
  const outside = outsideOf(output);
  const faults = [...new Set(files.map((file) => dirname(join(output, file))))].flatMap((folder) => {
    const place = outside(folder);
    return place === undefined ? [] : new InputError(`leads outside the output folder, to ${place}`, { path: folder });
  });
  if (faults.length > 0) throw new InputErrors(faults);
}

function isPage(file: string): boolean {
  return /\.(html|xml|json|txt)$/.test(file);
}
