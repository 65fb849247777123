import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeFault } from "../base/effects.ts";
import { openQueue } from "../base/queue.ts";

/** Files on their way to the disk at once: its journal takes many in one go, and more are only more open files. */
const atOnce = 16;

/** What says that the disk has lost or refused something; the rest says that it, or this system, knows no such thing. */
const lost = new Set(["EIO", "ENOSPC", "EDQUOT"]);

/**
 * Waits until a power cut can no longer take what these files and folders hold. A file that was only moved to its place may
 * be there without its bytes after one: the disk writes names and bytes in an order of its own.
 * @throws InputError that names a file the disk has not taken
 */
export async function makeDurable(paths: Iterable<string>): Promise<void> {
  const queue = openQueue<string>(atOnce, async (path) => {
    try {
      const file = await open(path, "r");
      await file.sync().finally(() => file.close());
    } catch (error) {
      if (lost.has((error as NodeJS.ErrnoException).code ?? "")) throw writeFault(path, error);
    }
  });
  for (const path of paths) queue.add(path);
  await queue.done();
}

/** The folders that hold these files, and those that hold them, down from `top`. */
export function foldersOf(files: readonly string[], top: string): Set<string> {
  const folders = new Set([top]);
  for (const file of files) {
    for (let folder = dirname(file); folder !== "." && !folders.has(join(top, folder)); folder = dirname(folder)) {
      folders.add(join(top, folder));
    }
  }
  return folders;
}
