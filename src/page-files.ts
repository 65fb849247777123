import { join } from "node:path";
import type { Effects } from "./effects.ts";
import { openLanes } from "./lanes.ts";
import type { OwnPages } from "./own-pages.ts";
import { openWritten } from "./written.ts";

export interface PageFilesOptions {
  /** The cache folder, which has the record of what earlier builds wrote. */
  cache: string;
  /** Whether that record is of the same options and code. */
  trusted: boolean;
  /** Whether these are all pages that the folder shall have, as far as we wrote them. */
  all: boolean;
  effects: Effects;
}

/** Articles whose pages are written at once. */
const writing = 16;

/**
 * Writes pages into the output folder. One that stands as an earlier build left it, with the same key, is neither made nor
 * read; one that stands so in another folder is taken from there. What an earlier build wrote and no article has
 * any more is removed.
 */
export async function writePages(
  pages: readonly OwnPages[],
  folder: string,
  { cache, trusted, all, effects }: PageFilesOptions,
): Promise<void> {
  const written = openWritten(cache, "pages", folder, effects);
  const lanes = openLanes<() => Promise<void>>(writing, (work) => work());

  async function write({ key, make }: OwnPages, missing: readonly string[]): Promise<void> {
    let made: Map<string, string> | undefined;
    for (const path of missing) {
      const name = fileOf(path);
      const from = trusted ? written.elsewhere(name, key) : undefined;
      if (from) {
        await written.bring(name, from, key);
        continue;
      }
      made ??= make();
      const text = made.get(path);
      if (text === undefined) continue;
      await effects.write(join(folder, name), text);
      written.note(name, key);
    }
  }

  for (const each of pages) {
    const missing = each.paths.filter((path) => !(trusted && written.stands(fileOf(path), each.key)));
    if (missing.length > 0) lanes.add(() => write(each, missing));
  }
  await lanes.done();
  if (all) for (const name of written.stale()) await effects.remove(join(folder, name));
  await written.save(all);
}

/** "energie/cards/index.html" of "/energie/cards/" */
function fileOf(path: string): string {
  return path.slice(1) + (path.endsWith("/") ? "index.html" : "");
}
