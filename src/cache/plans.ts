import { hash, randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { defaultEffects, type Effects } from "../base/effects.ts";
import { lazy } from "../base/lazy.ts";
import type { Told } from "../build/compile-article.ts";
import { type KnownTelling, packTelling, type Telling, unpackTelling } from "../build/compiled-article.ts";
import type { Config } from "../config.ts";
import { readKept, writeKept } from "./kept-file.ts";
import { createHtmlLines, type KeptHtml } from "./kept-html.ts";
import { keyLength, keyOf } from "./key.ts";
import { bytesOf, type Spool, type Spooled } from "./scratch.ts";
import { compare, type Fingerprint, fingerprint, newestChange } from "./stamp.ts";

/** What of this program decides a telling; with an unchanged site none of it is loaded. */
const inputs = lazy<typeof import("./inputs.ts")>(import.meta.url, "./inputs");

/** What all kept tellings have in common. Another one than today's makes them worthless. */
interface Base {
  /** The options as the site wrote them, and as they were understood. */
  spec: unknown;
  config: Config;
  /** This file's format, and Node's version and its Unicode data, which write dates. */
  runtime: string;
  /** Our code, the packages it uses, Eleventy's Markdown, fonts and logos: paths from the working folder. */
  sources: string[];
  fingerprint: Fingerprint;
  manifest: Manifest;
  /** Another one for each other options, code or packages: what is kept elsewhere of the same is known by it. */
  generation: string;
}

/** The list of all articles as it was last written. */
interface Manifest {
  /** Of the keys of what it tells. */
  digest: string;
  /** Its file's size and time. */
  state: string;
}

/**
 * What articles told in the build before, and what their Markdown became, so that an unchanged one is neither read nor
 * rendered again. An entry is known by the digest of all it was told from, and the file as a whole by that of what every
 * entry was told with.
 */
export interface Plans {
  /** The options as the build before understood them, when they are the same. */
  config?: Config;
  /** Stands for the options, our code and the packages it uses: as long as all are the same, so is this. */
  generation: string;
  find(key: string): KnownTelling | undefined;
  /** Reads a telling as `find` does, and keeps nothing of it in memory. */
  read(key: string): KnownTelling | undefined;
  /** The key of the kept telling that a look at the article's file led to before. */
  keyAt(look: string): string | undefined;
  /** Notes which key a look leads to. */
  note(look: string, key: string): void;
  /** @returns the telling, to be read member by member, which holds no article in memory */
  keep(key: string, telling: Telling): KnownTelling;
  /** What the Markdown of pages became, for as long as what tells their articles stays the same. */
  html: KeptHtml;
  /** Lets go of the tellings that were read out of the bytes they are kept as. */
  release(): void;
  /** Has a file that lists what these tell written, unless it stands as it was last written of the same. */
  manifest(keys: readonly string[], path: string, write: () => Promise<void>): Promise<void>;
  /** Looks at what `save` will note, where there is anything new to save: to be called when there is time for it. */
  look(): void;
  /** Keeps what these tell, and forgets the others. */
  save(keys: readonly string[], options: Pick<Base, "spec" | "config">): Promise<void>;
}

/**
 * The digest by which a telling is known.
 * @param text the article's file, or in place of its text what a look at the file shows
 */
export function planKey(text: string, told: Omit<Told, "markdown">, templates: string): string {
  const { article, lang, title, path, root, site } = told;
  return keyOf(JSON.stringify([text, article, lang, title, path, root, site, templates]));
}

/** To be raised when what is written here changes its shape. */
const format = 5;

/** Sites may share a cache folder, and each has its own plans in it. */
function pathIn(cache: string): string {
  return join(cache, "plans", hash("sha256", process.cwd()).slice(0, 16));
}

/** Reads what the build before kept. What is damaged, of another version or of other options counts as nothing. */
export function openPlans(cache: string, spec: unknown, spool: Spool, effects: Effects = defaultEffects): Plans {
  const path = pathIn(cache);
  const opened = effects.now().getTime();
  const runtime = [format, process.version, process.versions.icu, process.versions.unicode, process.arch].join(" ");
  const [head, ...lines] = linesOf(readKept(path));
  let base = head ? (JSON.parse(head.toString()) as Base) : undefined;
  let fresh = true;
  if (base) {
    const found = base.runtime === runtime && isDeepStrictEqual(base.spec, spec);
    const compared = found ? compare(base.sources, base.fingerprint) : "changed";
    if (compared === "changed") base = undefined;
    fresh = compared !== "same";
  }
  /** By key: a telling packed, as the build before kept it, or where it waits to be kept. */
  const kept = new Map<string, Buffer | Spooled>();
  /** The key by a look at the article's file, and the other way round. */
  const keys = new Map<string, string>();
  const looks = new Map<string, string>();
  const html = createHtmlLines(spool);
  for (const line of base ? lines : []) {
    if (html.take(line)) continue;
    const key = line.toString("latin1", 0, keyLength);
    const look = line.toString("latin1", keyLength, 2 * keyLength);
    kept.set(key, line.subarray(2 * keyLength));
    keys.set(look, key);
    looks.set(key, look);
  }
  const before = kept.size;
  const generation = base?.generation ?? randomUUID();
  const tellings = new Map<string, KnownTelling>();
  let looked: Pick<Base, "sources" | "fingerprint"> | undefined;
  let listed: Manifest = base?.manifest ?? { digest: "", state: "" };

  function keep(key: string, telling: Telling): KnownTelling {
    kept.set(key, spool.put(packTelling(telling)));
    fresh = true;
    // The words of a telling are cut out of the article's text, and each would hold the whole of it.
    const plain = read(key) as KnownTelling;
    tellings.set(key, plain);
    return plain;
  }

  function read(key: string): KnownTelling | undefined {
    const found = kept.get(key);
    return found && unpackTelling(key, () => bytesOf(found, spool));
  }

  const ownSources = () => inputs().inputFiles(base?.sources);

  /** The file's parts. */
  function* partsOf(head: Base, used: readonly string[]): Generator<Uint8Array> {
    yield Buffer.from(JSON.stringify(head));
    for (const key of used) {
      const packed = kept.get(key);
      if (!packed) continue;
      yield Buffer.from(`\n${key}${looks.get(key) ?? unseen}`);
      yield bytesOf(packed, spool);
    }
    yield* html.parts();
  }

  return {
    ...(base ? { config: base.config } : {}),
    generation,

    find(key) {
      const telling = tellings.get(key) ?? read(key);
      if (telling) tellings.set(key, telling);
      return telling;
    },

    read,

    keyAt(look) {
      const key = keys.get(look);
      return key !== undefined && kept.has(key) ? key : undefined;
    },

    note(look, key) {
      keys.set(look, key);
      looks.set(key, look);
      fresh = true;
    },

    keep,

    html,

    release: () => tellings.clear(),

    async manifest(keys, path, write) {
      const digest = hash("sha256", [...keys].sort().join());
      if (listed.digest === digest && listed.state !== "" && listed.state === stateOf(path)) return;
      await write();
      listed = { digest, state: stateOf(path) };
      fresh = true;
    },

    look() {
      if (!fresh && !html.changed()) return;
      const sources = ownSources();
      looked = { sources, fingerprint: fingerprint(sources) };
    },

    async save(keys, options) {
      const used = new Set(keys);
      if (!fresh && used.size === before && !html.changed()) return;
      // Options that are more than plain data cannot be compared with what was written of them.
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(options.spec)), options.spec)) return;
      const sources = ownSources();
      // One that was changed while this build went on may have been seen before or after.
      if (newestChange(sources) >= opened) return;
      const seen = isDeepStrictEqual(looked?.sources, sources) ? looked?.fingerprint : undefined;
      const head: Base = {
        ...options,
        runtime,
        sources,
        fingerprint: seen ?? fingerprint(sources),
        manifest: listed,
        generation,
      };
      await writeKept(path, () => partsOf(head, [...used].sort()), effects);
      fresh = false;
    },
  };
}

/** In place of a look. */
const unseen = "-".repeat(keyLength);

function linesOf(bytes: Buffer | undefined): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; bytes && start <= bytes.length; ) {
    const end = bytes.indexOf("\n", start);
    lines.push(bytes.subarray(start, end === -1 ? bytes.length : end));
    start = end === -1 ? bytes.length + 1 : end + 1;
  }
  return lines;
}

/** "" where there is no file. */
function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : "";
}
