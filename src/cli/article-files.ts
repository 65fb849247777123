import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../base/error.ts";
import { refuseOdd } from "./odd-article.ts";

/** Folders of what others wrote, or a build did. */
const passed = new Set(["node_modules", "output", "_site", "dist", "public"]);

/** Files that a repository has for its readers, and that are no articles. */
const notices = /^(?:README|CHANGELOG|CONTRIBUTING|LICENSE|SECURITY|CODE_OF_CONDUCT)(?:\.[a-z]{2})?\.md$/i;

/**
 * The Markdown files that paths name, and those in the folders that they name, each once and in order.
 * @throws InputError for a path that is not there
 */
export async function markdownFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const kind = await stat(path).catch(() => undefined);
    if (!kind) throw new InputError("no such file or folder", { path });
    await refuseOdd(path);
    if (!kind.isDirectory()) found.add(path);
    else for await (const file of filesBelow(path)) found.add(file);
  }
  return [...found].sort();
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!passed.has(entry.name) && !/^[._]/.test(entry.name)) yield* filesBelow(path);
    } else if (entry.isFile() && entry.name.endsWith(".md") && !notices.test(entry.name)) yield path;
  }
}
