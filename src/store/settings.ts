import type { StoreOptions } from "./store.ts";
import { wrongStore } from "./wrong-store.ts";

/** What a site's own options say of it: no password, for they are in a repository and in the cache. */
export interface StoreOption {
  url: string;
  readOnly: boolean;
}

/**
 * The store that a build is told of: the environment's `KEYFIGURES_STORE`, else the site's own option. `KEYFIGURES_STORE_KEY` seals
 * its entries, and `KEYFIGURES_STORE_READONLY=1` leaves it as it is.
 * @returns undefined where there is none
 * @throws InputError
 */
export function storeSettings(
  option?: StoreOption,
  environment: NodeJS.ProcessEnv = process.env,
): { url: string; options: StoreOptions } | undefined {
  const url = environment.KEYFIGURES_STORE || option?.url;
  if (!url) return undefined;
  const { KEYFIGURES_STORE_KEY: key, KEYFIGURES_STORE_READONLY: readOnly = "" } = environment;
  if (!["", "0", "1"].includes(readOnly)) throw wrongStore("KEYFIGURES_STORE_READONLY is 1 or 0");
  return {
    url,
    options: {
      key: key || undefined,
      readOnly: readOnly === "1" || (readOnly === "" && option?.readOnly),
      environment,
    },
  };
}
