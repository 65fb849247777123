import { defaultEffects, type Effects } from "../base/effects.ts";
import { newName, type Opened, openEpoch, type Survey, survey, writtenEpoch } from "./epoch.ts";
import { keyLength, keyOf } from "./key.ts";
import { writePack } from "./pack.ts";
import { bytesOf, type Place, type Scratch } from "./scratch.ts";
import { settledStamp } from "./stamp.ts";

/** Something whose result is kept between builds. A text decides it, and what is put in beside. */
export interface Action<Input, Output> {
  /** One word, of its entries. */
  name: string;
  /** All that decides the result beside the text, and the epoch. */
  key(input: Input): string;
  /** In one line. */
  encode(output: Output): string;
  /** May decode late: `bytes` gives the entry each time it is asked. What throws counts as not kept. */
  decode(bytes: () => Buffer, key: string): Output;
  /** The share of results that must be new, or no longer asked for, to be worth a writing. Default 0: any is. */
  patience?: number;
}

/** A text in a file. */
interface TextFile {
  path: string;
  /** Reads it. */
  text(): string;
}

/** In place of the key of a stamp. */
const unseen = "-".repeat(keyLength);

/** The entries of one action. */
interface Entries {
  /** As the build before kept them, or where they wait to be kept. */
  kept: Map<string, Buffer | Place>;
  used: Set<string>;
  added: number;
  patience: number;
}

/** Half of a key is the text's, so that `why` can tell what has changed. */
const half = keyLength / 2;

function keyFor(text: string, beside: string): string {
  return keyOf(text).slice(0, half) + keyOf(beside).slice(0, half);
}

/**
 * Results of the build before, so that nothing unchanged is made again. An entry is known by the digest of all that it was
 * made of, and the file as a whole by what every entry was made with: the epoch.
 */
export class Cache {
  /** Stands for the options, our code and the packages it uses: as long as all are the same, so is this. */
  readonly epoch: string;
  readonly #path: string;
  readonly #scratch: Scratch;
  readonly #effects: Effects;
  readonly #began: number;
  readonly #opened: Opened;
  readonly #actions = new Map<string, Entries>();
  /** The key of a result by that of a stamp, and the other way round. */
  readonly #keys = new Map<string, string>();
  readonly #stamps = new Map<string, string>();
  #fresh: boolean;
  #surveyed: Survey | undefined;

  /**
   * Reads what the build before kept. What is damaged, of another version or of other options counts as nothing.
   * @param path of the file
   * @param spec the options
   */
  constructor(path: string, spec: unknown, scratch: Scratch, effects: Effects = defaultEffects) {
    this.#path = path;
    this.#scratch = scratch;
    this.#effects = effects;
    this.#began = effects.now().getTime();
    this.#opened = openEpoch(path, spec);
    this.epoch = this.#opened.epoch?.name ?? newName();
    this.#fresh = this.#opened.touched;
    for (const line of this.#opened.lines) this.#take(line);
  }

  /** What the build before made of the options, when they are the same. */
  get known(): unknown {
    return this.#opened.epoch?.known;
  }

  /** Begins a build: what it does not use is forgotten. */
  begin(): void {
    for (const entries of this.#actions.values()) entries.used.clear();
  }

  /** The kept result, or that of `run`, which is kept, unless it says that it is for once only. What throws is not. */
  memo<I, O>(action: Action<I, O>, text: string, input: I, run: (once: () => void) => O): O {
    const key = keyFor(text, action.key(input));
    const known = this.#find(action, key);
    if (known !== undefined) return known;
    let once = false;
    const output = run(() => {
      once = true;
    });
    if (!once) this.#keep(action, key, output);
    return output;
  }

  /**
   * The same of a file, which is read only where its stamp is new.
   * @returns the result, and its key, by which `read` knows it
   */
  memoFile<I, O>(
    action: Action<I, O>,
    file: TextFile,
    input: I,
    run: (text: string) => O,
  ): { key: string; output: O; ran: boolean } {
    const beside = action.key(input);
    const settled = settledStamp(file.path, this.#effects.now());
    const stamp = settled && keyOf(settled + beside);
    const seen = stamp && this.#keys.get(stamp);
    const before = seen ? this.#find(action, seen) : undefined;
    if (seen && before !== undefined) return { key: seen, output: before, ran: false };
    const text = file.text();
    const key = keyFor(text, beside);
    if (stamp) {
      this.#keys.set(stamp, key);
      this.#stamps.set(key, stamp);
      this.#fresh = true;
    }
    const known = this.#find(action, key);
    if (known !== undefined) return { key, output: known, ran: false };
    const output = run(text);
    this.#keep(action, key, output);
    return { key, output, ran: true };
  }

  /** Reads a kept result, and holds nothing of it in memory. */
  read<I, O>({ name, decode }: Action<I, O>, key: string): O | undefined {
    const packed = this.#entriesOf(name).kept.get(key);
    if (!packed) return undefined;
    try {
      return decode(() => bytesOf(packed, this.#scratch), key);
    } catch {
      return undefined;
    }
  }

  /** Why the result of this key had to be made, for people. */
  why({ name }: Action<never, unknown>, key: string): string {
    if (this.#opened.ended) return this.#opened.ended;
    const before = [...this.#entriesOf(name).kept].flatMap(([each, entry]) => (Buffer.isBuffer(entry) ? each : []));
    if (before.some((each) => each.endsWith(key.slice(half)))) return "its text changed";
    if (before.some((each) => each.startsWith(key.slice(0, half)))) return "what the site says of it changed";
    return "it is new";
  }

  /** Looks at what `save` will note, where there is anything new to save: to be called when there is time for it. */
  survey(): void {
    if (this.#isNew()) this.#surveyed = survey(this.#opened.epoch);
  }

  /** Writes what was used. @param given the options, and what was made of them */
  async save(given: { spec: unknown; known: unknown }): Promise<void> {
    if (!this.#isNew()) return;
    const head = writtenEpoch({ name: this.epoch, ...given }, this.#opened.epoch, this.#surveyed, this.#began);
    if (!head) return;
    await writePack(this.#path, () => this.#parts(JSON.stringify(head)), this.#effects);
    this.#fresh = false;
    for (const entries of this.#actions.values()) entries.added = 0;
  }

  #take(line: Buffer): void {
    const space = line.indexOf(" ");
    const start = space + 1 + 2 * keyLength;
    const head = line.toString("latin1", 0, start);
    const key = head.slice(space + 1, start - keyLength);
    const stamp = head.slice(start - keyLength);
    this.#entriesOf(head.slice(0, space)).kept.set(key, line.subarray(start));
    if (stamp === unseen) return;
    this.#keys.set(stamp, key);
    this.#stamps.set(key, stamp);
  }

  #entriesOf(name: string): Entries {
    const known = this.#actions.get(name);
    if (known) return known;
    const entries = { kept: new Map(), used: new Set<string>(), added: 0, patience: 0 };
    this.#actions.set(name, entries);
    return entries;
  }

  #find<I, O>(action: Action<I, O>, key: string): O | undefined {
    const entries = this.#entriesOf(action.name);
    entries.patience = action.patience ?? 0;
    const output = this.read(action, key);
    if (output !== undefined) entries.used.add(key);
    return output;
  }

  #keep<I, O>({ name, encode }: Action<I, O>, key: string, output: O): void {
    const entries = this.#entriesOf(name);
    entries.kept.set(key, this.#scratch.put(encode(output)));
    entries.used.add(key);
    entries.added += 1;
  }

  #isNew(): boolean {
    return this.#fresh || [...this.#actions.values()].some(isWorthWriting);
  }

  *#parts(head: string): Generator<Uint8Array> {
    yield Buffer.from(head);
    for (const [name, { kept, used }] of [...this.#actions].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const key of [...used].sort()) {
        yield Buffer.from(`\n${name} ${key}${this.#stamps.get(key) ?? unseen}`);
        yield bytesOf(kept.get(key) as Buffer | Place, this.#scratch);
      }
    }
  }
}

function isWorthWriting({ kept, used, added, patience }: Entries): boolean {
  return added + kept.size - used.size > patience * used.size;
}
