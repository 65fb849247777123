import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Effects } from "../base/effects.ts";
import { keyOf } from "../cache/key.ts";
import { stampOf } from "../cache/stamp.ts";
import { type StoreOption, storeSettings } from "../store/settings.ts";
import { openStore, type Store, StoreError } from "../store/store.ts";

/** Bytes of what machines tell each other of articles, packed; some 2 kB each. And as they are, so that no entry fills the memory. */
const packedLimit = 256 * 1024 * 1024;
const limit = 2 * 1024 * 1024 * 1024 - 1;

/** Milliseconds that the way there or back may take. */
const wait = 10_000;

interface SharedArticles {
  /** Whether the store did not answer: this build is done without it. */
  isDown: boolean;
  /** Gives the others what this build has read anew. */
  share(): Promise<void>;
}

/**
 * Takes over what other machines have read of a site's articles, where nothing is kept on this one: it is known by the same keys.
 * Only with a key: it becomes HTML, and whoever could write it could write into pages.
 * @param pack path of what is kept
 */
export async function sharedArticles(
  pack: string,
  option: StoreOption | undefined,
  effects: Effects,
): Promise<SharedArticles> {
  const settings = storeSettings(option);
  if (!settings?.options.key) return { isDown: false, share: async () => {} };
  const { url, options } = settings;
  const warn = (line: string) => effects.log(`[keyfigures] ${line}`);
  const name = `articles/${siteKey()}`;

  /** @returns whether the store did it; where it did not, the person hears of it */
  async function asked(consequence: string, ask: (store: Store) => Promise<void>): Promise<boolean> {
    const store = await openStore(url, { ...options, wait, limit: packedLimit, warn });
    try {
      await ask(store);
      return true;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      warn(`warning: ${error.message}; ${consequence}`);
      return false;
    } finally {
      await store.close();
    }
  }

  const isDown =
    !existsSync(pack) &&
    !(await asked("this build is done without it", async (store) => takeOver(await store.get(name), pack, effects)));
  const before = stampOf(pack);
  return {
    isDown,
    async share() {
      if (isDown || options.readOnly || stampOf(pack) === before) return;
      await asked("others will read its articles anew", async (store) =>
        store.put(name, await promisify(gzip)(await readFile(pack))),
      );
    },
  };
}

/** What cannot be unpacked is as good as none, as what does not fit this build is. */
async function takeOver(packed: Uint8Array | undefined, pack: string, effects: Effects): Promise<void> {
  const bytes = packed && (await promisify(gunzip)(packed, { maxOutputLength: limit }).catch(() => undefined));
  if (bytes) await effects.write(pack, bytes);
}

/** Of the site in this folder, under this Node: what another one has read is worth nothing here. */
function siteKey(): string {
  const site = existsSync("package.json") ? readFileSync("package.json", "utf8") : "";
  return keyOf([process.version, process.arch, site].join("\n"));
}
