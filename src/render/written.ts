import { copyFile, link, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import type { Effects } from "../effects.ts";

/** Size in bytes and time of change in milliseconds of each picture that builds wrote, by folder and file name. */
const record = z.record(z.string(), z.record(z.string(), z.tuple([z.number(), z.number()])));

/**
 * What earlier builds wrote and nobody has touched since: such a picture needs no reading, only a look at its
 * size and time. A changed, truncated or missing file is none of these and is made good from the store.
 */
export interface Written {
  /** Whether the picture stands in the folder, as it is or linked from another one. */
  has(folder: string, name: string): Promise<boolean>;
  /** Notes a picture that has just been written. */
  note(folder: string, name: string): Promise<void>;
  /** @param all - whether the pictures seen are all that the folder has: then others are forgotten */
  save(folder: string, all: boolean): Promise<void>;
}

const pathIn = (cache: string) => join(cache, "written.json");

export async function openWritten(cache: string, effects: Effects): Promise<Written> {
  const before = await readRecord(cache, effects);
  const seen: Record<string, [number, number]> = {};
  const elsewhere = new Map<string, string>();
  for (const [folder, names] of Object.entries(before))
    for (const name of Object.keys(names)) elsewhere.set(name, folder);

  async function untouched(folder: string, name: string): Promise<[number, number] | undefined> {
    const known = before[folder]?.[name];
    const found = known && (await stateOf(join(folder, name)));
    return found && found[0] === known[0] && found[1] === known[1] ? known : undefined;
  }

  return {
    async has(folder, name) {
      const here = resolve(folder);
      let state = await untouched(here, name);
      if (!state) {
        const there = elsewhere.get(name);
        if (!there || there === here || !(await untouched(there, name))) return false;
        await linkOrCopy(join(there, name), join(here, name));
        state = await stateOf(join(here, name));
      }
      if (!state) return false;
      seen[name] = state;
      return true;
    },

    async note(folder, name) {
      const state = await stateOf(join(folder, name));
      if (state) seen[name] = state;
    },

    async save(folder, all) {
      const here = resolve(folder);
      const names = all ? seen : { ...before[here], ...seen };
      if (JSON.stringify(names) === JSON.stringify(before[here])) return;
      await effects.write(pathIn(cache), JSON.stringify({ ...before, [here]: names }));
    },
  };
}

/** Notes that a build's folder was moved to another place with all its pictures. */
export async function moveWritten(cache: string, from: string, to: string, effects: Effects): Promise<void> {
  const before = await readRecord(cache, effects);
  const moved = Object.entries(before).map(([folder, names]) => [folder.replace(resolve(from), resolve(to)), names]);
  await effects.write(pathIn(cache), JSON.stringify(Object.fromEntries(moved)));
}

async function readRecord(cache: string, effects: Effects): Promise<z.infer<typeof record>> {
  try {
    return record.parse(JSON.parse(await effects.read(pathIn(cache))));
  } catch {
    // The first build here, or a damaged record: then each picture comes from the store, where it is verified.
    return {};
  }
}

async function stateOf(path: string): Promise<[number, number] | undefined> {
  const found = await stat(path).catch(() => undefined);
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
