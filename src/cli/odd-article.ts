import type { Dirent, Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InputError } from "../base/error.ts";

/** What a shell puts in the place of a command's output, and what a program is handed as its input. */
const handed = /^\/(?:dev\/(?:fd\/|stdin$)|proc\/self\/fd\/)/;

/**
 * @throws InputError for what is neither a file nor a folder: a pipe would be waited for, and a device has no end
 */
export async function refuseOdd(path: string): Promise<void> {
  if (handed.test(path)) return;
  const found = await stat(path).catch(() => undefined);
  const kind = found && kindOf(found);
  if (kind) throw new InputError(`is ${kind}, not an article`, { path });
}

/** Folders of what others wrote, or a build did. */
const others = /^(?:[._].*|node_modules)$/;

/**
 * What Eleventy passes over in a site without a word: pipes, sockets and links to nothing with the name of an article.
 * @throws InputError for a link to a device, which it would read until there is no memory
 */
export async function passedArticles(input: string, output: string): Promise<InputError[]> {
  const passed: InputError[] = [];
  await look(input);
  return passed;

  async function look(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isFile() || others.test(entry.name) || resolve(path) === resolve(output)) continue;
      if (entry.isDirectory()) await look(path);
      else if (entry.name.endsWith(".md")) await lookAt(path);
    }
  }

  async function lookAt(path: string): Promise<void> {
    const found = await stat(path).catch(() => undefined);
    const kind = found ? kindOf(found) : "a link to nothing";
    if (!kind) return;
    const fault = new InputError(`is ${kind}, not an article`, { path });
    if (kind === "a device") throw fault;
    passed.push(fault);
  }
}

function kindOf(found: Stats): string | undefined {
  if (found.isFile() || found.isDirectory()) return undefined;
  if (found.isFIFO()) return "a pipe";
  return found.isSocket() ? "a socket" : "a device";
}
