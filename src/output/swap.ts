import { randomUUID } from "node:crypto";
import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Effects, writeFault } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import type { CacheFolder } from "../cache/folder.ts";
import { foldersOf, makeDurable } from "./durable.ts";
import { filesBelow } from "./files-below.ts";
import { Ledger } from "./ledger.ts";
import { buildsFolder } from "./output.ts";
import { isRunning } from "./running.ts";

/** Whole builds of an output folder that is a link to the last of them. */
interface Builds {
  /** The output folder. */
  link: string;
  /** Where they stand. */
  folder: string;
  /** Of those that are under way. */
  staging: string;
}

/**
 * The builds of an output folder that is swapped: a symbolic link to a whole build, which one `rename` makes lead to the next
 * one, so that a reader, or a kill at any moment, sees the old site or the new one.
 * @param wanted - whether it shall be such a link; one that is, stays one
 * @returns undefined for a folder that is published into file by file
 * @throws InputError where something else stands in its place
 */
export function buildsOf(output: string, wanted: boolean): Builds | undefined {
  // With a slash at its end, it would be what it leads to.
  const link = resolve(output);
  const folder = join(dirname(link), buildsFolder, basename(link));
  const builds = { link, folder, staging: join(folder, "staging") };
  const found = lstatSync(link, { throwIfNoEntry: false });
  const target = found?.isSymbolicLink() ? resolve(dirname(link), readlinkSync(link)) : undefined;
  if (target !== undefined && dirname(target) === folder) return builds;
  if (!wanted) return undefined;
  if (found === undefined) return builds;
  const said = `--swap makes it a link, and there is a ${target === undefined ? "folder" : "link to elsewhere"}: move it away once`;
  throw new InputError(said, { path: output });
}

/**
 * Swaps a finished build in, and removes those before the last: a reader may be in the middle of that.
 * @param staging - a folder in `builds.staging`
 * @returns the files, by path below the output folder
 */
export async function swapIn(
  staging: string,
  { link, folder }: Builds,
  cache: Pick<CacheFolder, "ledger">,
  effects: Effects,
): Promise<string[]> {
  const files = await filesBelow(staging);
  const ledger = new Ledger({ path: cache.ledger(link), at: link, effects });
  const keys = files.map((path) => ledger.keyOf(path, join(staging, path)));
  await makeDurable([...files.map((path) => join(staging, path)), ...foldersOf(files, staging)]);
  const before = lstatSync(link, { throwIfNoEntry: false }) && basename(readlinkSync(link));
  const next = join(folder, basename(staging));
  swap(staging, next, link);
  // Before the build that a power cut would leave it at is removed.
  await makeDurable([folder, dirname(link)]);
  files.forEach((path, index) => {
    ledger.note(path, keys[index] ?? "");
  });
  await ledger.finish({ whole: true, published: true });
  for (const name of await readdir(folder)) {
    const isKept = [basename(next), before, "staging"].includes(name) || isRunning(Number(name.split("-")[0]));
    if (!isKept) await rm(join(folder, name), { recursive: true, force: true });
  }
  return files;
}

/** At once, so that no signal is heard in between. */
function swap(staging: string, next: string, link: string): void {
  // In the folder of builds, where the next build removes what a kill leaves.
  const draft = join(dirname(next), `link-${randomUUID()}`);
  try {
    renameSync(staging, next);
    symlinkSync(relative(dirname(link), next), draft, "dir");
    renameSync(draft, link);
  } catch (error) {
    for (const path of [draft, next]) rmSync(path, { recursive: true, force: true });
    throw writeFault(link, error);
  }
}
