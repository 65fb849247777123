import { extname, join } from "node:path";
import { defaultEffects, type Effects } from "../base/effects.ts";
import { InputError, InputErrors } from "../base/error.ts";
import { openQueue, type Queue } from "../base/queue.ts";
import { openStore } from "../cache/blobs.ts";
import { isFaulty } from "../check/problem.ts";
import { openWritten } from "../output/ledger.ts";
import type { CardFile } from "../render/card-file.ts";
import type { Pool } from "../render/pool.ts";
import type { DrawnCard } from "./picture-worker.ts";
import { createProgress } from "./progress.ts";

export interface RenderFilesOptions {
  /** Cards drawn at once; default one a core but one. */
  concurrency?: number | undefined;
  /** Where pictures are kept between builds; without it they are not kept. */
  cache?: string | undefined;
  /** Whether the pictures are all that the folder shall have, as far as we wrote it. Default true. */
  all?: boolean;
  /** Tells how far it is. Default false. */
  progress?: boolean;
  effects?: Effects;
}

/** A picture that a page names. What it is drawn from is asked for only where it must be drawn. */
export interface WantedPicture extends Pick<CardFile, "name" | "digest"> {
  file(): CardFile;
}

/** Pictures on their way into a folder. */
export interface Drawing {
  /** Says before any article is read that they are likely to be many: where nothing is kept, a process that draws loads meanwhile. */
  prepare(): void;
  /** Says beforehand about how many cards will have to be drawn, so that drawing can begin before all are told. */
  expect(cards: number): void;
  /** Asks for pictures. Drawing may begin at once; none is written before `finish`. */
  want(pictures: readonly WantedPicture[]): void;
  /**
   * Writes all that was asked for.
   * @returns the paths
   * @throws InputErrors, after the last picture, for all that the checks found
   */
  finish(): Promise<string[]>;
  /** Draws and writes nothing more: the build has failed. */
  abandon(): Promise<void>;
}

/** Pictures looked for in the store at once. */
const looking = 16;

/** So many missing cards make it worth to start processes before it is known how many will be missing. */
const worthProcesses = 24;

/** Writes the pictures of these cards into a folder, as `openDrawing` does. */
export async function renderFiles(
  files: readonly CardFile[],
  folder: string,
  options?: RenderFilesOptions,
): Promise<string[]> {
  const drawing = openDrawing(folder, options);
  drawing.want(files.map((file) => ({ name: file.name, digest: file.digest, file: () => file })));
  return drawing.finish();
}

/**
 * Brings pictures into a folder. One that an earlier build wrote stays; one that the store has is copied; the
 * others are drawn and checked, and one with an error is not written. The same name is the same picture and is
 * made once.
 */
export function openDrawing(
  folder: string,
  { concurrency, cache, all = true, progress = false, effects = defaultEffects }: RenderFilesOptions = {},
): Drawing {
  const told = progress ? createProgress(effects) : undefined;
  const store = cache === undefined ? undefined : openStore(cache);
  const written = cache === undefined ? undefined : openWritten(cache, "pictures", folder, effects);
  const names = new Set<string>();
  const faults: InputError[] = [];
  let leave = () => {};
  const allowed = new Promise<void>((resolve) => {
    leave = resolve;
  });
  let mayWrite = false;
  /** Writing that waits for leave. */
  const placing: Promise<void>[] = [];

  const looks = openQueue<WantedPicture>(looking, look);
  let unknown: WantedPicture[] = [];
  let expected = 0;
  let opened: Promise<Pool<DrawnCard>> | undefined;
  let drawing: Promise<Queue<WantedPicture>> | undefined;

  async function look(picture: WantedPicture): Promise<void> {
    const { name } = picture;
    const from = written?.elsewhere(name);
    if (from) return place(() => written?.bring(name, from), true);
    // Its bytes are not held until leave comes: there may be thousands.
    const kept = await store?.find(picture.digest);
    if (kept) return place(() => copy(name, kept), true);
    if (drawing) return (await drawing).add(picture);
    unknown.push(picture);
    beginEarly(unknown.length);
  }

  function beginEarly(missing: number): void {
    if (!drawing && missing >= worthProcesses && expected >= missing) beginDrawing(expected);
  }

  function beginDrawing(cards: number): void {
    drawing = openDrawingLanes(cards);
    // Awaited in `finish`; until then a failure must not count as unhandled.
    drawing.catch(() => {});
  }

  async function openDrawingLanes(cards: number): Promise<Queue<WantedPicture>> {
    const pool = await startPool(cards);
    const lanes = openQueue<WantedPicture>(pool.lanes, (picture) => draw(picture, pool));
    for (const picture of unknown) lanes.add(picture);
    unknown = [];
    return lanes;
  }

  async function startPool(cards?: number): Promise<Pool<DrawnCard>> {
    opened ??= openPool();
    const pool = await opened;
    pool.start(cards);
    return pool;
  }

  async function openPool(): Promise<Pool<DrawnCard>> {
    // What draws is large: a build that has nothing to draw does not load it.
    const { createPool, processesFor } = await import("../render/pool.ts");
    return createPool<DrawnCard>({
      processes: processesFor(concurrency),
      worker: new URL(`./picture-worker${extname(import.meta.url)}`, import.meta.url),
      cache,
      async here(file) {
        const { renderHere } = await import("./render-here.ts");
        return renderHere(file);
      },
    });
  }

  async function draw(picture: WantedPicture, pool: Pool<DrawnCard>): Promise<void> {
    const file = picture.file();
    const { picture: drawn, kept, problems } = await pool.render(file);
    for (const { severity, message } of problems) {
      const fault = new InputError(`card ${file.card.template} at ${file.size}: ${message}`, { path: file.article });
      if (severity === "error") faults.push(fault);
      else effects.log(`warning: ${fault.message}`);
    }
    if (isFaulty(problems)) return;
    const path = kept ?? (drawn && (await store?.write(picture.digest, drawn)));
    if (path) await place(() => copy(picture.name, path), false);
    else if (drawn) await place(() => write(picture.name, drawn), false);
  }

  async function copy(name: string, path: string): Promise<void> {
    await effects.copy(path, join(folder, name));
    written?.note(name);
  }

  async function write(name: string, picture: Uint8Array): Promise<void> {
    await effects.write(join(folder, name), picture);
    written?.note(name);
  }

  async function place(writing: () => Promise<void> | undefined, cached: boolean): Promise<void> {
    const placed = allowed.then(writing).then(() => told?.step(cached));
    if (mayWrite) return placed;
    placed.catch(() => {});
    placing.push(placed);
  }

  return {
    prepare() {
      if (!store?.empty) return;
      startPool().catch(() => {});
    },

    expect(cards) {
      expected = cards;
      // Nothing is kept: they are missing, every one.
      if (store?.empty) beginEarly(cards);
    },

    want(pictures) {
      for (const picture of pictures) {
        if (names.has(picture.name)) continue;
        names.add(picture.name);
        told?.expect();
        if (written?.stands(picture.name)) told?.step(true);
        else looks.add(picture);
      }
    },

    async finish() {
      mayWrite = true;
      leave();
      try {
        await looks.done();
        if (!drawing && unknown.length > 0) beginDrawing(unknown.length);
        await (await drawing)?.done();
        await Promise.all(placing);
      } finally {
        await (await opened)?.close();
      }
      await written?.save(all);
      told?.end();
      if (faults.length > 0) throw new InputErrors(faults.sort((a, b) => (a.message < b.message ? -1 : 1)));
      return [...names].map((name) => join(folder, name));
    },

    async abandon() {
      looks.clear();
      (await drawing)?.clear();
      await (await opened)?.close();
    },
  };
}
