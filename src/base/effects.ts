import { randomUUID } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { copyFile, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { InputError } from "./error.ts";
import { inBlocks } from "./file-blocks.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * The only door to disk, clock and terminal. Functions that need one of them take an `Effects`
 * with `defaultEffects` as its default, so a test hands them a recording one.
 */
export interface Effects {
  /** The file's text. Rejects with Node's error (`code: "ENOENT"` …) when it cannot be read. */
  read(path: string): Promise<string>;
  /**
   * Writes whole files only: a reader, or a kill in the middle, never sees half of one.
   * @param data - a large file as parts, so that it is never in memory as a whole
   */
  write(path: string, data: string | Uint8Array | Iterable<Uint8Array>): Promise<void>;
  /** Copies a file whole, as `write` writes one. */
  copy(from: string, to: string): Promise<void>;
  /** Moves a file to its place in one step, also from another file system, where its folder is made if it is missing. */
  move(from: string, to: string): Promise<void>;
  /** Removes a file; one that is not there is no error. */
  remove(path: string): Promise<void>;
  /** A line for the person running the command, on standard error. */
  log(line: string): void;
  /** A line that the next one takes the place of, on standard error; only where that is a terminal. */
  status?(line: string): void;
  /** A line of the command's result, on standard output. */
  print(line: string): void;
  now(): Date;
}

export const defaultEffects: Effects = {
  read: (path) => readFile(path, "utf8"),
  write: (path, data) => atOnce(path, (draft) => writeFile(draft, isWhole(data) ? data : inBlocks(data))),
  copy,
  move,
  remove: (path) => rm(path, { force: true }),
  log: (line) => void process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && { status: (line: string) => void process.stderr.write(`\r\u001b[K${line}`) }),
  print: (line) => void process.stdout.write(`${line}\n`),
  now: () => new Date(),
};

function copy(from: string, to: string): Promise<void> {
  return atOnce(to, (draft) => copyFile(from, draft));
}

async function move(from: string, to: string): Promise<void> {
  try {
    await inFolder(to, () => rename(from, to));
  } catch (error) {
    // No file system moves a file to another one.
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw writeFault(to, error);
    await copy(from, to);
    await rm(from, { force: true });
  }
}

const isWhole = (data: string | Uint8Array | Iterable<Uint8Array>): data is string | Uint8Array =>
  typeof data === "string" || data instanceof Uint8Array;

const draftEnding = ".tmp";

/** Whether a file's name is that of one on its way to its place, or of what a kill left of it. */
export const isDraft = (name: string) => name.endsWith(draftEnding);

/**
 * Makes a file beside its place and moves it there in one step.
 * @throws InputError that names the place and the system's reason, such as a full disk: only a person can make room
 */
export async function atOnce(path: string, make: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.${randomUUID()}${draftEnding}`;
  if (underWay.size === 0) process.on("exit", removeUnderWay);
  underWay.add(draft);
  try {
    await inFolder(draft, make);
    // To wake a thread for it takes longer.
    renameSync(draft, path);
  } catch (error) {
    // Where the folder is none, nothing can be removed from it either; what counts is why nothing could be written.
    await rm(draft, { force: true }).catch(() => {});
    throw writeFault(path, error);
  } finally {
    underWay.delete(draft);
    if (underWay.size === 0) process.off("exit", removeUnderWay);
  }
}

/** Drafts that a program which ends now would leave behind. */
const underWay = new Set<string>();

function removeUnderWay(): void {
  for (const draft of underWay) {
    try {
      rmSync(draft, { force: true });
    } catch {
      // Its folder cannot be written to any more.
    }
  }
}

/** The system's reason, why nothing could be written at a path, in one line. */
export function writeFault(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error : new InputError(`cannot be written (${code})`, { path });
}

/** Makes a file, and its folder where that is missing: looking for it each time costs as much as the writing. */
async function inFolder(path: string, make: (path: string) => Promise<void>): Promise<void> {
  await make(path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    await makeFolder(dirname(path));
    await make(path);
  });
}
