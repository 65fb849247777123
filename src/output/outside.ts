import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** Symbolic links that lead to one another, after which one counts as leading nowhere: what Linux follows. */
const most = 40;

/**
 * Tells which paths do not really lie in a folder: by `..`, or by a symbolic link on the way. What is not there yet lies
 * where it would be made. Folders are looked at once, so the answer holds for one build.
 * @returns a function that gives the place a path leads to, where that is outside the folder
 */
export function outsideOf(folder: string): (path: string) => string | undefined {
  /** The real place of each folder; one that is not there has nothing in it to be looked at. */
  const folders = new Map<string, { real: string; missing: boolean }>();
  const base = follow(resolve(folder), 0).real;

  function follow(path: string, links: number): { real: string; missing: boolean } {
    if (dirname(path) === path) return { real: path, missing: false };
    const parent = folderAt(dirname(path), links);
    const here = join(parent.real, basename(path));
    if (parent.missing) return { real: here, missing: true };
    const found = lstatSync(here, { throwIfNoEntry: false });
    // Nothing is in a file.
    if (!found?.isSymbolicLink()) return { real: here, missing: !found?.isDirectory() };
    // A link that leads to nothing is written through as any other, so it is read and not only resolved.
    return links < most ? follow(resolve(parent.real, readlinkSync(here)), links + 1) : { real: "", missing: true };
  }

  function folderAt(path: string, links: number): { real: string; missing: boolean } {
    const known = folders.get(path) ?? follow(path, links);
    folders.set(path, known);
    return known;
  }

  /** One question to the system, where a file is there: most are, and most are where they seem to be. */
  function isInside(path: string): boolean {
    try {
      return realpathSync.native(path).startsWith(base + sep);
    } catch {
      return false;
    }
  }

  return (path) => {
    if (isInside(path)) return undefined;
    const { real } = follow(resolve(path), 0);
    const inside = relative(base, real);
    const leads = real === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
    return leads ? real || path : undefined;
  };
}
