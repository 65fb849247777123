import { join } from "node:path";
import { defaultEffects, type Effects } from "../base/effects.ts";
import { EnvironmentError, InputErrors } from "../base/error.ts";
import { openQueue, type Queue } from "../base/queue.ts";
import { cacheFolder } from "../cache/folder.ts";
import { isFaulty } from "../check/problem.ts";
import type { Farm } from "../farm/farm.ts";
import { Output } from "../output/output.ts";
import type { CardFile } from "../render/card-file.ts";
import { JobFault } from "../render/job-fault.ts";
import type { Pool } from "../render/pool.ts";
import type { PatientStore } from "../store/patient.ts";
import { AwaitedPictures } from "./awaited-pictures.ts";
import { openDrawingPool } from "./drawing-pool.ts";
import { DrawingReport } from "./drawing-report.ts";
import { KeptPictures } from "./kept-pictures.ts";
import { keyOfPicture, standIn } from "./listed-pictures.ts";
import type { PictureOutput } from "./picture-output.ts";
import type { DrawnCard } from "./picture-worker.ts";
import { createProgress, type Progress } from "./progress.ts";
import { type Shard, ShardReport } from "./shard.ts";

export interface PicturesOptions {
  output: PictureOutput;
  /** Of the pictures, from the output folder; "" for the output folder itself. */
  folder: string;
  /** Cards drawn at once; default one a core but one. */
  concurrency?: number | undefined;
  /** Where pictures are kept between builds; without it they are not kept. */
  cache?: string | undefined;
  /** What other machines keep theirs in too, beside a cache. */
  store?: PatientStore | undefined;
  /** What draws on other machines, for the store: opened where something has to be drawn. */
  farm?: (() => Promise<Farm>) | undefined;
  /** The part of the pictures that is drawn, for the store or else the cache: none is put in its place. Default: all are. */
  shard?: Shard | undefined;
  /** Whether a picture in which the checks find an error is left out, and fails the build. Default true. */
  strict?: boolean;
  /** Whether templates of the site draw, which is done in a process of their own. Default false. */
  apart?: boolean;
  /** Tells how far it is. Default false. */
  progress?: boolean;
  effects?: Effects;
}

type PictureId = Pick<CardFile, "name" | "digest">;

/** A picture that a page names. What it is drawn from is asked for only where it must be drawn. */
export interface WantedPicture extends PictureId {
  file(): CardFile;
}

/** Pictures looked for at once: in the cache, and where other machines keep theirs, which is far away. */
const looking = 16;
const lookingAfar = 32;

/** So many missing cards make it worth to start processes before it is known how many will be missing. */
const worthProcesses = 24;

/** Writes the pictures of these cards into a folder. @returns the paths */
export async function renderFiles(
  files: readonly CardFile[],
  folder: string,
  { cache, effects = defaultEffects, ...options }: Omit<PicturesOptions, "output" | "folder"> = {},
): Promise<string[]> {
  const output = new Output({ at: folder, cache: cache === undefined ? undefined : cacheFolder(cache), effects });
  const pictures = new Pictures({ output, folder: "", cache, effects, ...options });
  pictures.want(files.map((file) => ({ name: file.name, digest: file.digest, file: () => file })));
  await output.begin();
  const names = await pictures.finish();
  await output.finish(true);
  return names.map((name) => join(folder, name));
}

/**
 * Pictures on their way into a folder. One that an earlier build wrote stays; one that the cache has is copied; the
 * others are drawn and checked, and one with an error is not written. The same name is the same picture and is
 * made once.
 */
export class Pictures {
  readonly #options: PicturesOptions;
  readonly #effects: Effects;
  readonly #progress: Progress | undefined;
  readonly #kept: KeptPictures | undefined;
  readonly #names = new Set<string>();
  readonly #report: DrawingReport;
  readonly #shard: ShardReport | undefined;
  /** For whoever names one. */
  readonly awaited = new AwaitedPictures();
  /** Writing that waits for leave. */
  readonly #placing: Promise<void>[] = [];
  readonly #looks: Queue<WantedPicture>;
  readonly #allowed: Promise<void>;
  #leave = () => {};
  #mayWrite = false;
  #unknown: WantedPicture[] = [];
  #expected = 0;
  #pool: Promise<Pool<DrawnCard>> | undefined;
  #drawing: Promise<Queue<WantedPicture>> | undefined;

  constructor(options: PicturesOptions) {
    this.#options = options;
    this.#report = new DrawingReport(options.strict !== false);
    this.#shard = options.shard && new ShardReport(options.shard);
    this.#effects = options.effects ?? defaultEffects;
    this.#progress = options.progress ? createProgress(this.#effects) : undefined;
    this.#looks = openQueue(options.store ? lookingAfar : looking, (picture) => this.#look(picture));
    this.#kept = options.cache === undefined ? undefined : new KeptPictures(options.cache, options.store);
    this.#allowed = new Promise<void>((resolve) => {
      this.#leave = resolve;
    });
  }

  /** Says beforehand about how many cards will have to be drawn, so that drawing can begin before all are known. */
  expect(cards: number): void {
    this.#expected = cards;
    // Nothing is kept: they are missing, every one.
    if (!this.#kept?.empty) return;
    this.#startPool(cards).catch(() => {});
    this.#beginEarly(cards);
  }

  /** Asks for pictures. Drawing may begin at once; none is written before `finish`. */
  want(pictures: readonly WantedPicture[]): void {
    for (const picture of pictures) {
      if (this.#names.has(picture.name)) continue;
      this.#names.add(picture.name);
      if (this.#shard && !this.#shard.takes(picture.digest)) continue;
      this.#progress?.expect();
      if (this.#shard) this.#looks.add(picture);
      else if (this.#options.output.wants(this.#path(picture.name), this.#key)) {
        this.awaited.expect(picture.name);
        this.#looks.add(picture);
      } else this.#progress?.step(true);
    }
  }

  /**
   * Writes all that was asked for, which the output knows by now.
   * @returns the names of those that are there
   * @throws InputErrors, after the last picture, for all that the checks found
   */
  async finish(): Promise<string[]> {
    this.#mayWrite = true;
    this.#leave();
    try {
      await this.#looks.done();
      if (!this.#drawing && this.#unknown.length > 0) this.#beginDrawing(this.#unknown.length);
      await (await this.#drawing)?.done();
      await Promise.all(this.#placing);
    } catch (error) {
      this.awaited.fail(error);
      throw error;
    } finally {
      await (await this.#pool)?.close();
      await this.#kept?.close();
    }
    this.#progress?.end();
    for (const line of this.#report.lines()) this.#effects.log(line);
    if (this.#shard) this.#effects.log(this.#shard.line(this.#kept?.given ?? 0));
    const faults = this.#report.faults();
    if (faults.length === 0) return [...this.#names];
    const failure = new InputErrors(faults);
    this.awaited.fail(failure);
    throw failure;
  }

  /** Draws and writes nothing more: the build has failed. */
  async abandon(): Promise<void> {
    this.#looks.clear();
    (await this.#drawing)?.clear();
    await (await this.#pool)?.close();
    await this.#kept?.close();
  }

  get #key(): string {
    return keyOfPicture(this.#options.strict !== false);
  }

  #path(name: string): string {
    const { folder } = this.#options;
    return folder === "" ? name : `${folder}/${name}`;
  }

  async #look(picture: WantedPicture): Promise<void> {
    if (this.#shard) {
      if (await this.#kept?.offer(picture.digest)) return this.#progress?.step(true);
      return this.#miss(picture);
    }
    const { output } = this.#options;
    const path = this.#path(picture.name);
    const from = output.elsewhere(path, this.#key);
    if (from) return this.#place(picture, () => output.link(path, this.#key, from), true);
    // Its bytes are not held until leave comes: there may be thousands.
    const kept = await this.#kept?.find(picture.digest);
    if (kept) return this.#place(picture, () => output.copy(path, this.#key, kept), true);
    return this.#miss(picture);
  }

  async #miss(picture: WantedPicture): Promise<void> {
    if (this.#drawing) return (await this.#drawing).add(picture);
    this.#unknown.push(picture);
    this.#beginEarly(this.#unknown.length);
  }

  #beginEarly(missing: number): void {
    if (!this.#drawing && missing >= worthProcesses && this.#expected >= missing) this.#beginDrawing(this.#expected);
  }

  #beginDrawing(cards: number): void {
    this.#drawing = this.#openDrawing(cards);
    // Awaited in `finish`; until then a failure must not count as unhandled.
    this.#drawing.catch(() => {});
  }

  async #openDrawing(cards: number): Promise<Queue<WantedPicture>> {
    const pool = await this.#startPool(cards);
    const queue = openQueue<WantedPicture>(pool.lanes, (picture) => this.#draw(picture, pool));
    for (const picture of this.#unknown) queue.add(picture);
    this.#unknown = [];
    return queue;
  }

  async #startPool(cards: number): Promise<Pool<DrawnCard>> {
    this.#pool ??= this.#openPool();
    const pool = await this.#pool;
    pool.start(cards);
    return pool;
  }

  async #openPool(): Promise<Pool<DrawnCard>> {
    const { farm } = this.#options;
    const kept = this.#kept;
    const local = () => openDrawingPool(this.#options);
    if (!farm || !kept) return local();
    const { openFarmPool } = await import("./farm-pool.ts");
    return openFarmPool({ farm: farm(), local, find: (digest) => kept.find(digest), log: this.#effects.log });
  }

  async #draw(picture: WantedPicture, pool: Pool<DrawnCard>): Promise<void> {
    const { strict = true } = this.#options;
    const file = picture.file();
    const drawn = await this.#drawn(file, pool);
    this.#report.note(file, drawn.problems);
    if (drawn.kept || drawn.picture) return this.#put(picture, drawn, this.#key);
    if (!strict) {
      // Pages name its picture already.
      const { standIns } = await import("./stand-in.ts");
      for (const other of standIns(file)) {
        const cover = await this.#drawn(other, pool);
        if (cover.kept || cover.picture) return this.#put({ name: picture.name, digest: other.digest }, cover, standIn);
      }
    }
    this.#names.delete(picture.name);
    this.awaited.settle(picture.name);
  }

  /** A card drawn, as far as it can be. */
  #drawn(file: CardFile, pool: Pool<DrawnCard>): Promise<DrawnCard> {
    return pool.render(file).catch((error: unknown) => {
      const { strict = true } = this.#options;
      if (error instanceof EnvironmentError || (strict && !(error instanceof JobFault))) throw error;
      const message = `cannot be drawn: ${String((error as Error)?.message ?? error)}`;
      return { picture: undefined, problems: [{ rule: "draw", severity: "error" as const, message }] };
    });
  }

  /** Puts a picture in its place; a faulty one is nothing for a strict site. */
  async #put(picture: PictureId, { picture: drawn, kept, shared, problems }: DrawnCard, key: string): Promise<void> {
    const { output, strict = true } = this.#options;
    const faulty = isFaulty(problems);
    if (faulty && strict) return;
    // What is kept may be shown anywhere.
    const from = kept ?? (drawn && !faulty ? await this.#kept?.write(picture.digest, drawn) : undefined);
    if (from && !shared) this.#kept?.share(picture.digest, from);
    if (this.#shard) {
      if (from) this.#shard.drawn();
      return this.#progress?.step(false);
    }
    const path = this.#path(picture.name);
    if (from) await this.#place(picture, () => output.copy(path, key, from), false);
    else if (drawn) await this.#place(picture, () => output.write(path, key, drawn), false);
  }

  async #place({ name }: PictureId, writing: () => Promise<void>, cached: boolean): Promise<void> {
    const placed = this.#allowed.then(writing).then(() => {
      this.#progress?.step(cached);
      this.awaited.settle(name);
    });
    if (this.#mayWrite) return placed;
    placed.catch(() => {});
    this.#placing.push(placed);
  }
}
