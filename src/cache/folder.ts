import { hash } from "node:crypto";
import { lstatSync, rmSync, statSync } from "node:fs";
import { lstat, readdir, rm, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Effects } from "../base/effects.ts";
import { openBlobs } from "./blobs.ts";

/** What outlives a build, and where: the one place that says so. */
export interface CacheFolder {
  path: string;
  /** The results of this site's builds: sites may share a cache folder. */
  pack: string;
  /** Of the files in an output folder that are ours. */
  ledger(output: string): string;
  /** Compiled templates of the site: below the project, for they import its packages. */
  templates: string;
  /** Of sites that are built aside. */
  staging: string;
  /** Photos in the widths that screens need. */
  photos: string;
}

const usual = join(".cache", "keyfigures");

/**
 * The folder that outlives a build: the environment's `KEYFIGURES_CACHE`, which a CI sets beside a site it does
 * not change, else the site's own option, else `.cache/keyfigures`.
 */
export function cacheFolder(option?: string): CacheFolder {
  const path = process.env.KEYFIGURES_CACHE || option || usual;
  return {
    path,
    pack: join(path, "packs", short(process.cwd())),
    ledger: (output) => join(path, "ledgers", short(resolve(output))),
    templates: join(isInProject(path) ? path : usual, "templates"),
    staging: join(path, "staging"),
    photos: join(path, "photos"),
  };
}

/** Makes room for the folders in a cache folder, where a disk or an archive has put something else in their place. */
export function clearPlaces(folder: string): void {
  for (const name of ["ledgers", "packs", "photos", "pictures", "staging", "templates"]) {
    const path = join(folder, name);
    if (isThere(path) && !isFolder(path)) rmSync(path);
  }
}

/** Also a link that leads to nothing. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // The cache folder is a file.
    return false;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function short(path: string): string {
  return hash("sha256", path).slice(0, 16);
}

/** Whether Eleventy would come upon it. */
export function isInProject(path: string): boolean {
  const inside = relative(".", path);
  return inside !== "" && !inside.startsWith("..") && !isAbsolute(inside);
}

/** What no build has used for two months, and what is beyond a gigabyte, is a past that nobody links any more. */
const limits = { days: 60, bytes: 1_000_000_000 };

const day = 86_400_000;

/** Prunes a cache folder, once a day: looking at each entry takes longer than a build that has nothing to do. */
export async function pruneDaily(folder: string, effects: Effects): Promise<void> {
  const stamp = join(folder, "pruned");
  const now = effects.now();
  const today = now.toISOString().slice(0, 10);
  const found = await lstat(stamp).catch(() => undefined);
  // A pipe would be waited for, and in a folder's place no file can be written.
  if (found && !found.isFile()) await rm(stamp, { recursive: true });
  else if ((await effects.read(stamp).catch(() => "")) === today) return;
  await openBlobs(folder).prune({ now, ...limits });
  for (const each of ["packs", "ledgers", "templates"]) await pruneOld(join(folder, each), limits.days, now);
  await effects.write(stamp, today);
}

/** Removes what has not been written anew for as long. */
async function pruneOld(folder: string, days: number, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const written = (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
    if (now.getTime() - written > days * day) await rm(path, { recursive: true, force: true });
  }
}
