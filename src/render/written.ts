import { statSync } from "node:fs";
import { copyFile, link, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Effects } from "../effects.ts";
import { readKept, writeKept } from "../kept-file.ts";

/** Size in bytes and time of change in milliseconds. */
type State = [size: number, changed: number];

/** Of each picture that builds wrote, by folder and file name. */
type WrittenRecord = Record<string, Record<string, State>>;

/**
 * What earlier builds wrote and nobody has touched since: such a picture needs no reading, only a look at its
 * size and time. A changed, truncated or missing file is none of these and is made good from the store.
 */
export interface Written {
  /** Whether the picture stands in the folder. Answers at once: a look takes less than a turn of the event loop. */
  stands(name: string): boolean;
  /** The path at which an earlier build's picture of this name stands in another folder. */
  elsewhere(name: string): string | undefined;
  /** Makes that picture one of this folder too. */
  bring(name: string, from: string): Promise<void>;
  /** Notes a picture that has just been written. */
  note(name: string): void;
  /** @param all - whether the pictures seen are all that the folder has: then others are forgotten */
  save(all: boolean): Promise<void>;
}

const pathIn = (cache: string) => join(cache, "written.json");

export function openWritten(cache: string, folder: string, effects: Effects): Written {
  const here = resolve(folder);
  const before = readRecord(cache);
  const seen: Record<string, State> = {};
  let folders: Map<string, string> | undefined;

  /** By a picture's name. */
  function otherFolders(): Map<string, string> {
    const places = new Map<string, string>();
    for (const [folder, names] of Object.entries(before)) {
      if (folder !== here) for (const name of Object.keys(names)) places.set(name, folder);
    }
    return places;
  }

  function untouched(folder: string, name: string): State | undefined {
    const known = before[folder]?.[name];
    const found = known && stateOf(`${folder}/${name}`);
    return found && found[0] === known[0] && found[1] === known[1] ? known : undefined;
  }

  function note(name: string): void {
    const state = stateOf(join(here, name));
    if (state) seen[name] = state;
  }

  return {
    stands(name) {
      const state = untouched(here, name);
      if (state) seen[name] = state;
      return state !== undefined;
    },

    elsewhere(name) {
      folders ??= otherFolders();
      const folder = folders.get(name);
      return folder && untouched(folder, name) ? join(folder, name) : undefined;
    },

    async bring(name, from) {
      await linkOrCopy(from, join(here, name));
      note(name);
    },

    note,

    async save(all) {
      const names = all ? seen : { ...before[here], ...seen };
      if (sameStates(names, before[here] ?? {})) return;
      const record = Buffer.from(JSON.stringify({ ...before, [here]: names }));
      await writeKept(pathIn(cache), () => [record], effects);
    },
  };
}

function sameStates(a: Record<string, State>, b: Record<string, State>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => String(a[name]) === String(b[name]));
}

/** Notes that a build's folder was moved to another place with all its pictures. */
export async function moveWritten(cache: string, from: string, to: string, effects: Effects): Promise<void> {
  const before = readRecord(cache);
  const moved = Object.entries(before).map(([folder, names]) => [folder.replace(resolve(from), resolve(to)), names]);
  const record = Buffer.from(JSON.stringify(Object.fromEntries(moved)));
  await writeKept(pathIn(cache), () => [record], effects);
}

/** Nothing where there is no record: then each picture comes from the store, where it is verified. */
function readRecord(cache: string): WrittenRecord {
  return JSON.parse(readKept(pathIn(cache))?.toString() ?? "{}") as WrittenRecord;
}

function stateOf(path: string): State | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && [found.size, found.mtimeMs];
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const draft = `${to}.${process.pid}.tmp`;
  await rm(draft, { force: true });
  // Some file systems know no links, and none link to another one.
  await link(from, draft).catch(() => copyFile(from, draft));
  await rename(draft, to);
  // Two names of one file: `rename` leaves both.
  await rm(draft, { force: true });
}
