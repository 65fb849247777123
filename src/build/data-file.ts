import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";

/** In the order in which Eleventy looks: https://www.11ty.dev/docs/data-template-dir/ */
const endings = [".11tydata.js", ".11tydata.mjs", ".11tydata.cjs", ".11tydata.json", ".json"];

/**
 * The data file from which a page has a value of `cards`: of its own or of a folder above it, the nearest JSON file that says it, else the
 * nearest program, which may. Undefined where there is none, and a layout or the site's global data say it.
 * @param page - the page's file
 */
export function dataFileOf(page: string, member: string): string | undefined {
  const folders: string[] = [];
  for (let folder = dirname(page); ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === "." || folder === dirname(folder)) break;
  }
  const stems = [page.replace(/\.[^./\\]+$/, ""), ...folders.map((folder) => join(folder, basename(folder)))];
  const files = stems
    .flatMap((stem) => endings.map((end) => posix.normalize(stem + end)))
    .filter((file) => existsSync(file));
  return (
    files.find((file) => file.endsWith(".json") && says(file, member)) ?? files.find((file) => !file.endsWith(".json"))
  );
}

function says(file: string, member: string): boolean {
  try {
    const { cards } = JSON.parse(readFileSync(file, "utf8")) as { cards?: Record<string, unknown> };
    return cards?.[member] !== undefined;
  } catch {
    return false;
  }
}
