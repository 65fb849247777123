import { join } from "node:path";
import { defaultEffects, type Effects } from "./effects.ts";
import { InputError, InputErrors } from "./error.ts";
import type { CardFile } from "./render/card-file.ts";
import { createProgress } from "./render/progress.ts";
import { openStore } from "./render/store.ts";
import { openWritten } from "./render/written.ts";

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
 * others are drawn and checked, and one with an error is not written. The same name is the same picture and is
 * made once.
 * @returns the paths
 * @throws InputErrors, after the last picture, for all that the checks found
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

  const faults = missing.length > 0 ? await drawAll() : [];
  await written?.save(folder, all);
  told?.end();
  if (faults.length > 0) throw new InputErrors(faults.sort((a, b) => (a.message < b.message ? -1 : 1)));
  return wanted.map(({ name }) => join(folder, name));

  async function drawAll(): Promise<InputError[]> {
    const faults: InputError[] = [];
    // What draws is large: a build that has nothing to draw does not load it.
    const { createPool, threadsFor } = await import("./render/pool.ts");
    const pool = createPool({
      threads: threadsFor(concurrency),
      cards: missing.length,
      worker: new URL(import.meta.url.replace(/files(\.[jt]s)$/, "worker$1")),
      async here({ card, ...options }) {
        const { renderChecked } = await import("./check/check-card.ts");
        return renderChecked(card, options);
      },
    });
    try {
      await inLanes(pool.lanes, missing, async (file) => {
        const { picture, problems } = await pool.render(file);
        for (const { severity, message } of problems) {
          const fault = new InputError(`card ${file.card.template} at ${file.size}: ${message}`, {
            path: file.article,
          });
          if (severity === "error") faults.push(fault);
          else effects.log(`warning: ${fault.message}`);
        }
        if (!picture || problems.some(({ severity }) => severity === "error")) return;
        await store?.write(file.digest, Buffer.from(picture));
        await effects.write(join(folder, file.name), picture);
        await written?.note(folder, file.name);
        told?.step(false);
      });
    } finally {
      await pool.close();
    }
    return faults;
  }
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
