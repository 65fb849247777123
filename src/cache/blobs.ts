import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { atOnce, isDraft } from "../base/effects.ts";

/**
 * Pictures by the digest of what decides them, kept between builds. What is read has been verified: an entry
 * that a full disk or a killed build has damaged is removed and made again, never served.
 */
export interface Blobs {
  /** Whether there was no picture when it was opened. */
  empty: boolean;
  read(key: string): Promise<Uint8Array | undefined>;
  /** The path of a picture's file, which has been verified. */
  find(key: string): Promise<string | undefined>;
  /** @returns the path of the file that it is kept as */
  write(key: string, picture: Uint8Array): Promise<string>;
  /** Removes what has not been used for long, then the longest unused until the rest is small enough. */
  prune(limits: BlobLimits): Promise<void>;
}

interface BlobLimits {
  now: Date;
  days: number;
  bytes: number;
}

/**
 * A picture is one file, `<key>-<SHA-256 of its key and its bytes>`: its name is index and integrity in one, and no name of
 * another picture's. It is moved into its
 * place whole, since another build may be copying the same picture from there.
 */
export function openBlobs(folder: string): Blobs {
  const pictures = join(folder, "pictures");
  // A first build need not look for its every card.
  const empty = !existsSync(pictures);
  let listing: Promise<Map<string, string>> | undefined;

  /** File names by key. Another build may write and prune meanwhile: what it adds is unseen, what it takes is missing. */
  function names(): Promise<Map<string, string>> {
    listing ??= entries(pictures).then(
      (all) => new Map(all.filter(isPicture).map((name) => [name.slice(0, name.indexOf("-")), name])),
    );
    return listing;
  }

  async function verified(key: string): Promise<{ path: string; picture: Uint8Array } | undefined> {
    const name = (await names()).get(key);
    if (name === undefined) return undefined;
    const path = join(pictures, name);
    // A pipe would be waited for, and a folder is none of ours.
    const isFile = await stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
    const picture = isFile ? await readFile(path).catch(() => undefined) : undefined;
    if (!picture || name !== nameOf(key, picture)) {
      (await names()).delete(key);
      await rm(path, { recursive: true, force: true });
      return undefined;
    }
    const now = new Date();
    // The time of last use, which `prune` goes by; another build may have pruned it just now.
    await utimes(path, now, now).catch(() => {});
    return { path, picture };
  }

  return {
    empty,
    read: async (key) => (await verified(key))?.picture,
    find: async (key) => (await verified(key))?.path,

    async write(key, picture) {
      const name = nameOf(key, picture);
      const path = join(pictures, name);
      // Waking the file system's threads three times takes longer than writing 30 kB.
      await atOnce(path, async (draft) => writeFileSync(draft, picture));
      (await listing)?.set(key, name);
      return path;
    },

    async prune({ now, days, bytes }) {
      const found = await Promise.all(
        (await entries(pictures)).map(async (name) => {
          const path = join(pictures, name);
          // What is none of our files is as old as can be: earlier versions kept pictures in folders.
          const { mtimeMs: used, size } =
            isPicture(name) || isDraft(name) ? await stat(path).catch(() => nothing) : nothing;
          return { path, used, size };
        }),
      );
      found.sort((a, b) => b.used - a.used);
      let kept = 0;
      for (const { path, used, size } of found) {
        kept += size;
        if (now.getTime() - used > days * 86_400_000 || kept > bytes) await rm(path, { recursive: true, force: true });
      }
    },
  };
}

const isPicture = (name: string) => /-[0-9a-f]{64}$/.test(name);

const nothing = { mtimeMs: 0, size: 0 };

function nameOf(key: string, picture: Uint8Array): string {
  return `${key}-${createHash("sha256").update(`${key}\n`).update(picture).digest("hex")}`;
}

/** None of a folder that is not there. */
function entries(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return [];
  });
}
