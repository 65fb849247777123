import { existsSync } from "node:fs";
import { readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { Effects } from "../effects.ts";

/**
 * Pictures by the digest of what decides them, kept between builds. What is read has been verified: an entry
 * that a full disk or a killed build has damaged is removed and made again, never served.
 */
export interface Store {
  /** Whether there was no picture when it was opened. */
  empty: boolean;
  read(key: string): Promise<Buffer | undefined>;
  write(key: string, picture: Buffer): Promise<void>;
  /** Removes what has not been used for long, then the longest unused until the rest is small enough. */
  prune(limits: StoreLimits): Promise<void>;
}

export interface StoreLimits {
  now: Date;
  days: number;
  bytes: number;
}

/**
 * The folder that outlives a build: the environment's `KEYFIGURES_CACHE`, which a CI sets beside a site it does
 * not change, else the site's own option, else `.cache/keyfigures`.
 */
export function cacheFolder(option?: string): string {
  return process.env.KEYFIGURES_CACHE || option || join(".cache", "keyfigures");
}

export function openStore(folder: string): Store {
  const pictures = join(folder, "pictures");
  // A first build need not look for its every card.
  const empty = !existsSync(pictures);
  const added = new Set<string>();
  return {
    empty,

    async read(key) {
      if (empty && !added.has(key)) return undefined;
      const cacache = await loadCacache();
      const entry = await cacache.get.info(pictures, key);
      if (!entry) return undefined;
      try {
        const picture = await cacache.get.byDigest(pictures, entry.integrity);
        const now = new Date();
        // The time of last use, which `prune` goes by; another build may have pruned it just now.
        await utimes(entry.path, now, now).catch(() => {});
        return picture;
      } catch (error) {
        const { code = "" } = error as NodeJS.ErrnoException;
        if (!["EINTEGRITY", "EBADSIZE", "ENOENT"].includes(code)) throw error;
        await forget(pictures, entry);
        return undefined;
      }
    },

    async write(key, picture) {
      added.add(key);
      const cacache = await loadCacache();
      // It would hold the last fifty megabytes in memory.
      await cacache.put(pictures, key, picture, { memoize: false });
    },

    async prune({ now, days, bytes }) {
      const cacache = await loadCacache();
      const entries = await Promise.all(
        Object.values(await cacache.ls(pictures)).map(async (entry) => {
          const found = await stat(entry.path).catch(() => undefined);
          return { entry, used: found?.mtimeMs ?? 0, size: found?.size ?? 0 };
        }),
      );
      entries.sort((a, b) => b.used - a.used);
      let kept = 0;
      for (const { entry, used, size } of entries) {
        kept += size;
        if (now.getTime() - used > days * 86_400_000 || kept > bytes) await forget(pictures, entry);
      }
    },
  };
}

/** What no build has used for two months, and what is beyond a gigabyte, is a past that nobody links any more. */
const limits = { days: 60, bytes: 1_000_000_000 };

/** Prunes the store of a folder, once a day: looking at each entry takes longer than a build that has nothing to do. */
export async function pruneDaily(folder: string, effects: Effects): Promise<void> {
  const stamp = join(folder, "pruned");
  const now = effects.now();
  const today = now.toISOString().slice(0, 10);
  if ((await effects.read(stamp).catch(() => "")) === today) return;
  await openStore(folder).prune({ now, ...limits });
  await prunePlans(join(folder, "plans"), now);
  await effects.write(stamp, today);
}

/** Removes the plans of sites that have not been built anew for as long. */
async function prunePlans(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const written = (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
    if (now.getTime() - written > limits.days * 86_400_000) await rm(path, { force: true });
  }
}

/** Loaded when first needed: a build whose pictures all stand has no use for it. */
async function loadCacache(): Promise<typeof import("cacache")> {
  return (await import("cacache")).default;
}

async function forget(pictures: string, { key, integrity }: { key: string; integrity: string }): Promise<void> {
  const cacache = await loadCacache();
  await cacache.rm.entry(pictures, key);
  await cacache.rm.content(pictures, integrity);
}
