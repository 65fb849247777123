import { join } from "node:path";
import type { Effects } from "../base/effects.ts";
import { openQueue } from "../base/queue.ts";
import type { OwnPages } from "../eleventy/page-sets.ts";
import { openWritten } from "./ledger.ts";

/** Pages on their way into the output folder. None is removed: a build may be of a part of the site. */
export interface PageFiles {
  /**
   * The names of those files that are to be written. A page that stands as an earlier build left it, with the same key, is
   * neither made nor read.
   */
  missing(pages: OwnPages): string[];
  /** Writes these. One that stands in another folder as an earlier build left it is copied from there. */
  write(pages: OwnPages, missing: readonly string[]): Promise<void>;
  /** Notes for the next build what stands now. */
  save(): Promise<void>;
}

export interface PageFilesOptions {
  /** The cache folder, which has the record of what earlier builds wrote. */
  cache: string;
  /** Whether these are all pages of the folder: then the record forgets others. */
  all: boolean;
  effects: Effects;
}

/** Articles whose pages are written at once: more would be more open files. */
const writing = 16;

export function openPageFiles(folder: string, { cache, all, effects }: PageFilesOptions): PageFiles {
  const written = openWritten(cache, "pages", folder, effects);
  const lanes = openQueue<() => Promise<void>>(writing, (work) => work());

  async function bring({ key, paths, make }: OwnPages, missing: ReadonlySet<string>): Promise<void> {
    let made: Map<string, string> | undefined;
    for (const path of paths) {
      const name = fileOf(path);
      if (!missing.has(name)) continue;
      const from = written.elsewhere(name, key);
      if (from) {
        await written.bring(name, from, key);
        continue;
      }
      made ??= make();
      const text = made.get(path);
      if (text === undefined) throw new Error(`nothing is made for ${path}`);
      await effects.write(join(folder, name), text);
      written.note(name, key);
    }
  }

  return {
    missing: ({ paths, key }) => paths.map(fileOf).filter((name) => !written.stands(name, key)),
    write: (pages, missing) =>
      new Promise((resolve, reject) => lanes.add(() => bring(pages, new Set(missing)).then(resolve, reject))),
    save: () => written.save(all),
  };
}

/** "energie/cards/index.html" of "/energie/cards/" */
function fileOf(path: string): string {
  return path.slice(1) + (path.endsWith("/") ? "index.html" : "");
}
