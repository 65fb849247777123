import { join } from "node:path";
import { defaultEffects, type Effects } from "../effects.ts";
import { placed } from "../error.ts";
import type { CardFile } from "./card-file.ts";
import { createPool, threadsFor } from "./pool.ts";
import { createProgress } from "./progress.ts";
import { openStore } from "./store.ts";
import { openWritten } from "./written.ts";

export interface RenderFilesOptions {
  /** Cards drawn at once; default one a core. */
  concurrency?: number | undefined;
  /** Where pictures are kept between builds; without it they are not kept. */
  cache?: string | undefined;
  /** Whether `files` are all that the folder shall have, as far as we wrote it. Default true. */
  all?: boolean;
  /** Tells how far it is. Default false. */
  progress?: boolean;
  effects?: Effects;
}

/** Pictures looked for at once. */
const looking = 16;

/**
 * Writes pictures into a folder. One that an earlier build wrote stays; one that the store has is copied; the
 * others are drawn. The same name is the same picture and is made once.
 * @returns the paths
 */
export async function renderFiles(
  files: readonly CardFile[],
  folder: string,
  { concurrency, cache, all = true, progress = false, effects = defaultEffects }: RenderFilesOptions = {},
): Promise<string[]> {
  const wanted = [...new Map(files.map((file) => [file.name, file])).values()];
  const told = progress ? createProgress(wanted.length, effects) : undefined;
  const store = cache === undefined ? undefined : openStore(cache);
  const written = cache === undefined ? undefined : await openWritten(cache, effects);

  const missing: CardFile[] = [];
  await inLanes(looking, wanted, async (file) => {
    if (await written?.has(folder, file.name)) return told?.step(true);
    const picture = await store?.read(file.digest);
    if (!picture) return void missing.push(file);
    await effects.write(join(folder, file.name), picture);
    await written?.note(folder, file.name);
    told?.step(true);
  });

  const pool = createPool(threadsFor(concurrency), missing.length);
  try {
    await inLanes(pool.lanes, missing, async (file) => {
      const picture = await pool.render(file).catch((error) => {
        throw placed(error, { path: file.article });
      });
      await store?.write(file.digest, picture);
      await effects.write(join(folder, file.name), picture);
      await written?.note(folder, file.name);
      told?.step(false);
    });
  } finally {
    await pool.close();
  }
  await written?.save(folder, all);
  told?.end();
  return wanted.map(({ name }) => join(folder, name));
}

/** Works through a list, at most so many at a time. After a failure nothing new begins. */
async function inLanes<T>(lanes: number, list: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  let next = 0;
  async function lane(): Promise<void> {
    while (next < list.length) {
      const each = list[next++] as T;
      try {
        await work(each);
      } catch (error) {
        next = list.length;
        throw error;
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(lanes, list.length) }, lane));
}
