import { createHash, randomUUID } from "node:crypto";
import { access, chmod, constants, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { defaultEffects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import { makeFolder } from "../base/make-folder.ts";
import { editFrontMatter } from "./edit-front-matter.ts";
import type { FrontMatterEdit } from "./front-matter-edit.ts";

/** Where an article may be written. */
export interface Writable {
  /** As errors name it. */
  path: string;
  /** Folders that hold the site's articles; a link that leads elsewhere is not followed. */
  within: readonly string[];
  /** Folder for what is on its way: nothing watches it. */
  scratch: string;
  /** Is given the text that is about to be written. @throws InputError for one that must not be */
  prove(text: string): Promise<void>;
}

/** `changed`: the file is another one than the editor has seen, and was left alone. Its hash is of what it is now. */
interface Saved {
  result: "saved" | "changed";
  hash: string;
}

/** What tells one text of a file from another. */
export function hashOf(file: string | Uint8Array): string {
  return createHash("sha256").update(file).digest("hex").slice(0, 32);
}

/** The edits of one file wait for each other. */
const writing = new Map<string, Promise<unknown>>();

/**
 * Writes an edit into an article, whole or not at all.
 * @param hash - of the file as the editor saw it
 * @throws InputError where it cannot be read, changed or written, and what `prove` throws
 */
export function saveEdit(writable: Writable, hash: string, edit: FrontMatterEdit): Promise<Saved> {
  const { path } = writable;
  const before = writing.get(path) ?? Promise.resolve();
  const saving = before.catch(() => {}).then(() => save(writable, hash, edit));
  writing.set(path, saving);
  return saving.finally(() => writing.get(path) === saving && writing.delete(path));
}

async function save({ path, within, scratch, prove }: Writable, hash: string, edit: FrontMatterEdit): Promise<Saved> {
  const file = await placeOf(path, within);
  // A file that is moved into its place asks nothing of the one that stood there.
  await access(file, constants.W_OK).catch(() => {
    throw new InputError("it may not be written", { path });
  });
  const bytes = await readFile(file);
  const before = decoded(bytes, path);
  const now = hashOf(bytes);
  if (now !== hash) return { result: "changed", hash: now };
  const text = editFrontMatter(before, edit, path);
  const next = hashOf(text);
  if (next === now) return { result: "saved", hash };
  await prove(text);
  await makeFolder(scratch);
  const draft = join(scratch, `${randomUUID()}.tmp`);
  try {
    await writeFile(draft, text);
    await chmod(draft, (await stat(file)).mode & 0o7777);
    // Another program may have written it while this one was thinking.
    const latest = hashOf(await readFile(file));
    if (latest !== hash) return { result: "changed", hash: latest };
    await defaultEffects.move(draft, file);
  } finally {
    await defaultEffects.remove(draft);
  }
  return { result: "saved", hash: next };
}

async function placeOf(path: string, within: readonly string[]): Promise<string> {
  const file = await realpath(path).catch(() => {
    throw new InputError("there is no such file", { path });
  });
  const folders = await Promise.all(within.map((folder) => realpath(folder).catch(() => undefined)));
  if (folders.some((folder) => folder !== undefined && file.startsWith(folder + sep))) return file;
  throw new InputError("it is a link to a file outside the site; change that by hand", { path });
}

/** A byte-order mark stays. */
function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError("it is not UTF-8; change it by hand", { path });
  }
}
