import { existsSync, statSync } from "node:fs";
import { copyFile, link, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { atOnce, type Effects } from "../base/effects.ts";
import { readKept, writeKept } from "../cache/kept-file.ts";

/** Size in bytes, time of change in milliseconds, and what decides the file where its name does not. */
type State = [size: number, changed: number, key?: string];

/** Of each file that builds wrote, by folder and by name in it. */
type WrittenRecord = Record<string, Record<string, State>>;

/** Pictures are named by all that decides them; a page has a key for that. */
const records = { pictures: "written.json", pages: "written-pages.json" };

type Kind = keyof typeof records;

/**
 * What earlier builds wrote and nobody has touched since: such a file needs no reading, only a look at its
 * size and time. One that is changed, truncated or missing is none of these and is made good.
 */
export interface Written {
  /** Whether the file stands in the folder. Answers at once: a look takes less than a turn of the event loop. */
  stands(name: string, key?: string): boolean;
  /** The path at which an earlier build's file of this name stands in another folder. */
  elsewhere(name: string, key?: string): string | undefined;
  /** Makes that file one of this folder too. */
  bring(name: string, from: string, key?: string): Promise<void>;
  /** Notes a file that has just been written. */
  note(name: string, key?: string): void;
  /** @param all - whether the files seen are all that the folder has: then others are forgotten */
  save(all: boolean): Promise<void>;
}

export function openWritten(cache: string, kind: Kind, folder: string, effects: Effects): Written {
  const path = join(cache, records[kind]);
  const here = resolve(folder);
  const before = readRecord(path);
  const seen: Record<string, State> = {};
  /** Those that are still there. */
  let others: string[] | undefined;

  function untouched(folder: string, name: string, key?: string): State | undefined {
    const known = before[folder]?.[name];
    if (!known || known[2] !== key) return undefined;
    const found = stateOf(`${folder}/${name}`);
    return found && found[0] === known[0] && found[1] === known[1] ? known : undefined;
  }

  function note(name: string, key?: string): void {
    const state = stateOf(join(here, name));
    if (state) seen[name] = key === undefined ? state : [...state, key];
  }

  return {
    stands(name, key) {
      const state = untouched(here, name, key);
      if (state) seen[name] = state;
      return state !== undefined;
    },

    elsewhere(name, key) {
      others ??= Object.keys(before).filter((folder) => folder !== here && existsSync(folder));
      const folder = others.find((each) => untouched(each, name, key));
      return folder && join(folder, name);
    },

    async bring(name, from, key) {
      const to = join(here, name);
      // Eleventy writes into the file that stands where a page goes: were it one with another folder's, into that too.
      if (kind === "pages") await effects.copy(from, to);
      else await linkOrCopy(from, to);
      note(name, key);
    },

    note,

    async save(all) {
      const names = all ? seen : { ...before[here], ...seen };
      if (sameStates(names, before[here] ?? {})) return;
      const known = Object.entries(before).filter(([folder]) => existsSync(folder));
      const record = Buffer.from(JSON.stringify({ ...Object.fromEntries(known), [here]: names }));
      await writeKept(path, () => [record], effects);
    },
  };
}

/** Whether all files are as they were: the state of one that stands is that of the record itself. */
function sameStates(a: Record<string, State>, b: Record<string, State>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** Notes that a build's folder was moved to another place with all its files. */
export async function moveWritten(cache: string, from: string, to: string, effects: Effects): Promise<void> {
  for (const name of Object.values(records)) {
    const path = join(cache, name);
    const moved = Object.entries(readRecord(path)).map(([folder, names]) => [
      folder.replace(resolve(from), resolve(to)),
      names,
    ]);
    const record = Buffer.from(JSON.stringify(Object.fromEntries(moved)));
    await writeKept(path, () => [record], effects);
  }
}

/** Nothing where there is no record: then each picture comes from the store, where it is verified, and each page is made. */
function readRecord(path: string): WrittenRecord {
  return JSON.parse(readKept(path)?.toString() ?? "{}") as WrittenRecord;
}

function stateOf(path: string): [size: number, changed: number] | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && [found.size, found.mtimeMs];
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  let made = "";
  await atOnce(to, async (draft) => {
    made = draft;
    // Some file systems know no links, and none link to another one.
    await link(from, draft).catch(() => copyFile(from, draft));
  });
  // Where the two were one file already, `rename` has left both names.
  await rm(made, { force: true });
}
