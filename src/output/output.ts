import { copyFile, link, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { atOnce, defaultEffects, type Effects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import type { CacheFolder } from "../cache/folder.ts";
import { Ledger } from "./ledger.ts";
import { outsideOf } from "./outside.ts";

/** Of whole builds, beside the output folder that is a link to one: both are moved with the project, and lie on one file system. */
export const buildsFolder = ".keyfigures";

interface OutputOptions {
  /** Where files are written now. */
  at: string;
  /** The folder that they will stand in. Default: the same. */
  as?: string | undefined;
  /** Keeps what stands for the next build; without, each file is written each time. */
  cache?: Pick<CacheFolder, "ledger"> | undefined;
  /** Files that say of themselves that they are ours, for where the cache is lost. */
  lost?: () => Iterable<readonly [path: string, key: string]>;
  effects?: Effects;
}

/** A site's output folder, as far as what is in it is ours. Paths are from the folder, with `/`. */
export class Output {
  readonly folder: string;
  /** Whether it is to take the place of another folder when all is there. */
  readonly isAside: boolean;
  readonly #ledger: Ledger;
  readonly #effects: Effects;
  readonly #outside: (path: string) => string | undefined;

  constructor({ at, as, cache, lost, effects = defaultEffects }: OutputOptions) {
    this.folder = at;
    this.isAside = as !== undefined && resolve(as) !== resolve(at);
    this.#effects = effects;
    this.#ledger = new Ledger({ path: cache?.ledger(as ?? at), at, as, ...(lost ? { lost } : {}), effects });
    this.#outside = outsideOf(at);
  }

  /** A fault if a file would really go elsewhere. @param whose path of the article or of what else names the file */
  faultOf(path: string, whose: string): InputError | undefined {
    const wanted = join(this.folder, path);
    const place = this.#outside(wanted);
    if (place === undefined) return undefined;
    const said = `${relative(".", wanted)} leads outside the output folder, to ${relative(".", place)}`;
    return new InputError(said, { path: whose });
  }

  /** The place that a path from the working folder leads to, where that is outside. */
  outside(path: string): string | undefined {
    return this.#outside(path);
  }

  /** Whether a file stands as we left it; else it is claimed, and to be written. @param key of all that decides it */
  wants(path: string, key: string): boolean {
    if (this.#ledger.stands(path, key)) return false;
    this.#ledger.claim(path, key);
    return true;
  }

  /** To be called when all is claimed, before anything is written. */
  begin(): Promise<void> {
    return this.#ledger.begin();
  }

  async write(path: string, key: string, data: string | Uint8Array | Iterable<Uint8Array>): Promise<void> {
    await this.#effects.write(join(this.folder, path), data);
    this.#ledger.note(path, key);
  }

  async copy(path: string, key: string, from: string): Promise<void> {
    await this.#effects.copy(from, join(this.folder, path));
    this.#ledger.note(path, key);
  }

  /** The path at which the same file stands in the folder that this one will take the place of. */
  elsewhere(path: string, key: string): string | undefined {
    return this.#ledger.elsewhere(path, key);
  }

  /** Makes a file that is elsewhere one of this folder: not where Eleventy may write into the file that stands there. */
  async link(path: string, key: string, from: string): Promise<void> {
    await linkOrCopy(from, join(this.folder, path));
    this.#ledger.note(path, key);
  }

  /** Ends a build. @param whole whether it was of all that the folder shall have: then what is left over is removed */
  finish(whole: boolean): Promise<void> {
    return this.#ledger.finish({ whole });
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  let made = "";
  await atOnce(to, async (draft) => {
    made = draft;
    // Some file systems know no links, and none link to another one.
    await link(from, draft).catch(() => copyFile(from, draft));
  });
  // Where the two were one file already, `rename` has left both names.
  await rm(made, { force: true });
}
