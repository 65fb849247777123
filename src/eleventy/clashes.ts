import { relative } from "node:path";
import { InputError } from "../base/error.ts";
import type { PageSet } from "./page-sets.ts";

/** A fault for each page whose place another one has. */
export function clashes(
  pages: readonly (PageSet & { article: string })[],
  taken: Readonly<Record<string, { inputPath: string }>>,
): InputError[] {
  const places = new Map<string, string>();
  const faults: InputError[] = [];
  for (const { article, paths } of pages) {
    for (const path of paths) {
      const other = taken[path] ? relative(".", taken[path].inputPath) : places.get(path);
      places.set(path, article);
      if (other !== undefined) faults.push(takenBy(other, path, article));
    }
  }
  return faults;
}

/** Of two files of one name, the one that is written last would be all that is left. */
function takenBy(other: string, path: string, article: string): InputError {
  return new InputError(`its page ${path} is also that of ${other}; the option \`pages: false\` makes none`, {
    path: article,
  });
}
