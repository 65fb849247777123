import { readdir, rmdir, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { type Effects, isDraft } from "../base/effects.ts";
import { readPackText, writePack } from "../cache/pack.ts";
import { writtenStamp } from "../cache/stamp.ts";
import { outsideOf } from "./outside.ts";

/** What stands at a path, as far as it is ours. */
interface Entry {
  /** What decides the file; "" for what is only ours because it was published. */
  key: string;
  /** As we left it. Of a file that is claimed, and perhaps never written: "?" and that of what stood there before. */
  stamp: string;
}

interface LedgerOptions {
  /** Where the ledger is kept; without, nothing is known of earlier builds. */
  path?: string | undefined;
  /** Where files are written now. */
  at: string;
  /** The folder that they will stand in: the command line builds aside. Default: the same. */
  as?: string | undefined;
  /** Files that say of themselves that they are ours, for where the ledger is lost. */
  lost?: () => Iterable<readonly [path: string, key: string]>;
  effects: Effects;
}

/** A draft may be on its way in another build for as long. */
const draftMilliseconds = 60_000;

/**
 * What stands in an output folder and is ours: the one place that says so. A file that stands as we left it needs no reading,
 * only a look. One that is changed, cut short or missing is made good, and one that is no longer wanted is removed, if nobody
 * has touched it.
 */
export class Ledger {
  readonly #options: LedgerOptions;
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #claimed = new Map<string, Entry>();
  readonly #now = new Map<string, Entry>();
  /** Whether any of it has been written by this build. */
  #writes = false;

  constructor(options: LedgerOptions) {
    this.#options = options;
    this.#before = (options.path === undefined ? undefined : readEntries(options.path)) ?? adopted(options);
  }

  get #isAside(): boolean {
    const { at, as = at } = this.#options;
    return resolve(at) !== resolve(as);
  }

  /** Whether a file is there as we left it, made of the same; then it stays. Answers at once: a look takes less than a turn of the event loop. */
  stands(path: string, key: string): boolean {
    const entry = this.#entryIn(this.#options.at, path, key);
    if (entry) this.#now.set(path, entry);
    return entry !== undefined;
  }

  /** The path at which the same file stands in the folder that this one will take the place of. */
  elsewhere(path: string, key: string): string | undefined {
    const { as } = this.#options;
    return as !== undefined && this.#isAside && this.#entryIn(as, path, key) ? join(as, path) : undefined;
  }

  /** The key of a file that is to come here from where it was written; "" for one that is none of ours. */
  keyOf(path: string, file: string): string {
    const entry = this.#before.get(path);
    return entry && entry.stamp === writtenStamp(file) ? entry.key : "";
  }

  /** Says that a file will be written. */
  claim(path: string, key: string): void {
    if (!this.#isAside) this.#claimed.set(path, { key, stamp: `?${writtenStamp(join(this.#options.at, path))}` });
  }

  /** Keeps what is claimed, before any of it is written: a build that dies has told what it may have left. */
  async begin(): Promise<void> {
    if (this.#claimed.size > 0) await this.#save(new Map([...this.#before, ...this.#claimed]));
  }

  /** Notes a file that has just been written. */
  note(path: string, key: string): void {
    this.#writes = true;
    this.#now.set(path, { key, stamp: writtenStamp(join(this.#options.at, path)) });
  }

  /**
   * What earlier builds left, as it is now, and this one has not written: after a whole build nobody wants it. What stood
   * for something that an author has corrected is among it; who puts another page in its place, and notes that, keeps it.
   * @param published whether also what is only ours because it was published
   */
  leftovers(published: boolean): string[] {
    return [...this.#before].flatMap(([path, { key, stamp }]) => {
      if (this.#now.has(path) || (key === "" && !published)) return [];
      const found = writtenStamp(join(this.#options.at, path));
      const isOurs = stamp.startsWith("?") ? found !== stamp.slice(1) : found === stamp;
      return found !== "" && isOurs ? [path] : [];
    });
  }

  /**
   * Ends a build, and keeps what stands for the next one.
   * @param whole whether it was of all that the folder shall have: then what is left over is removed
   */
  async finish({ whole, published = false }: { whole: boolean; published?: boolean }): Promise<void> {
    const removes = whole && !this.#isAside;
    if (this.#isAsItWas) return;
    if (removes) {
      const outside = outsideOf(this.#options.at);
      for (const path of this.leftovers(published)) {
        if (outside(join(this.#options.at, path)) === undefined) await this.#remove(path);
      }
      await this.#removeDrafts();
    }
    const kept = [...this.#before].filter(([, { key }]) => !removes || (key === "" && !published));
    const record = new Map([...kept, ...(removes ? [] : this.#claimed), ...this.#now]);
    if (!sameEntries(record, this.#before)) await this.#save(record);
  }

  /** Whether all that was ours stands, and nothing else is: then there is nothing to remove, and nothing new to keep. */
  get #isAsItWas(): boolean {
    return this.#claimed.size === 0 && !this.#writes && this.#now.size === this.#before.size;
  }

  #entryIn(folder: string, path: string, key: string): Entry | undefined {
    const known = this.#before.get(path);
    // `join` takes as long as the look, and there are thousands.
    return known?.key === key && known.stamp === writtenStamp(`${folder}/${path}`) ? known : undefined;
  }

  /** Removes a file, and the folders that were only there for it. */
  async #remove(path: string): Promise<void> {
    const { at, effects } = this.#options;
    await effects.remove(join(at, path));
    try {
      for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) await rmdir(join(at, folder));
    } catch {
      // It is not empty.
    }
  }

  /** What a killed build had not yet moved to its place. */
  async #removeDrafts(): Promise<void> {
    const { at, effects } = this.#options;
    const unfinished = [...this.#before].filter(([, { stamp }]) => stamp.startsWith("?"));
    const old = effects.now().getTime() - draftMilliseconds;
    for (const folder of new Set(unfinished.map(([path]) => dirname(path)))) {
      for (const name of (await readdir(join(at, folder)).catch(() => [])).filter(isDraft)) {
        const draft = join(at, folder, name);
        const isLeft = await stat(draft)
          .then(({ mtimeMs }) => mtimeMs < old)
          .catch(() => false);
        const of = join(folder, name.replace(/\.[^.]+\.[^.]+$/, "")).replaceAll("\\", "/");
        if (isLeft && this.#before.has(of)) await effects.remove(draft);
      }
    }
  }

  async #save(entries: ReadonlyMap<string, Entry>): Promise<void> {
    const { path, at, as = at, effects } = this.#options;
    if (path === undefined) return;
    await writePack(path, parts, effects);

    function* parts(): Generator<Uint8Array> {
      // For people.
      yield Buffer.from(JSON.stringify(resolve(as)));
      for (const [name, { key, stamp }] of entries) yield Buffer.from(`\n${JSON.stringify([name, key, stamp])}`);
    }
  }
}

/** As if a build that died had claimed them: then each is made good, and what is no longer wanted is removed. */
function adopted({ lost }: LedgerOptions): Map<string, Entry> {
  return new Map([...(lost?.() ?? [])].map(([path, key]) => [path, { key, stamp: "?" }]));
}

function readEntries(path: string): Map<string, Entry> | undefined {
  const text = readPackText(path);
  if (text === undefined) return undefined;
  const entries = new Map<string, Entry>();
  for (const line of text.split("\n").slice(1)) {
    const found = entryIn(line);
    if (found) entries.set(...found);
  }
  return entries;
}

/** A record may come with a cache from anywhere: what is no entry of a file in the folder is none. */
function entryIn(line: string): [path: string, entry: Entry] | undefined {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!Array.isArray(fields)) return undefined;
  const [path, key, stamp] = fields as unknown[];
  if (typeof path !== "string" || typeof key !== "string" || typeof stamp !== "string") return undefined;
  return isAbsolute(path) || above.test(path) ? undefined : [path, { key, stamp }];
}

const above = /(?:^|[\\/])\.\.(?:[\\/]|$)/;

/** Whether all is as it was: the entry of a file that stands is that of the record itself. */
function sameEntries(a: ReadonlyMap<string, Entry>, b: ReadonlyMap<string, Entry>): boolean {
  if (a.size !== b.size) return false;
  for (const [path, entry] of a) if (b.get(path) !== entry) return false;
  return true;
}
