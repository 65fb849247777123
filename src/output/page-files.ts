import { openQueue } from "../base/queue.ts";
import type { Output } from "./output.ts";

/** Pages that are made together. */
export interface MadePages {
  /** Of all that decides what they hold. */
  key: string;
  /** From the site's root. */
  paths: readonly string[];
  /** What each of them holds, by its path. */
  make(): Map<string, string>;
}

/** Pages on their way into the output folder. */
interface PageFiles {
  /**
   * The names of those files that are to be written. A page that stands as an earlier build left it, with the same key, is
   * neither made nor read.
   */
  missing(pages: MadePages): string[];
  /** Writes these. */
  write(pages: MadePages, missing: readonly string[]): Promise<void>;
}

/** Articles whose pages are written at once: more would be more open files. */
const writing = 16;

/** @param ready gives what a page's text waits for before it is written */
export function openPageFiles(
  output: Output,
  ready: (text: string) => Promise<unknown> | undefined = () => undefined,
): PageFiles {
  const queue = openQueue<() => Promise<void>>(writing, (work) => work());

  async function bring({ key, paths, make }: MadePages, missing: ReadonlySet<string>): Promise<void> {
    let made: Map<string, string> | undefined;
    for (const path of paths) {
      const name = fileOf(path);
      if (!missing.has(name)) continue;
      const from = output.elsewhere(name, key);
      if (from) {
        await output.copy(name, key, from);
        continue;
      }
      made ??= make();
      const text = made.get(path);
      if (text === undefined) throw new Error(`nothing is made for ${path}`);
      await ready(text);
      await output.write(name, key, text);
    }
  }

  return {
    missing: ({ paths, key }) => paths.map(fileOf).filter((name) => output.wants(name, key)),
    write: (pages, missing) =>
      new Promise((resolve, reject) => queue.add(() => bring(pages, new Set(missing)).then(resolve, reject))),
  };
}

/** "energie/cards/index.html" of "/energie/cards/" */
function fileOf(path: string): string {
  return path.slice(1) + (path.endsWith("/") ? "index.html" : "");
}
