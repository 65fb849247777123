import { type Driver, type DriverOptions, neededPackage, TooLarge } from "../driver.ts";
import { wrongStore } from "../wrong-store.ts";

/** What is used of a driver of unstorage: https://unstorage.unjs.io/guide/custom-driver */
interface UnstorageDriver {
  hasItem(key: string, options: object): boolean | Promise<boolean>;
  getItemRaw?(key: string, options: object): unknown;
  setItemRaw?(key: string, value: Uint8Array, options: object): unknown;
  dispose?(): unknown;
}

/**
 * Any other place that unstorage has a driver for which takes bytes as they are: `unstorage:azure-storage-blob?accountName=…&containerName=…`,
 * with the driver's options as query. Its calls cannot be ended, only no longer waited for, and an entry's size is seen once it is read:
 * therefore what is most used has drivers of ours.
 */
export async function unstorageDriver({ url, limit }: DriverOptions): Promise<Driver> {
  const name = url.pathname;
  if (!/^[a-z0-9-]+$/.test(name))
    throw wrongStore("a store at unstorage: names a driver: unstorage:azure-storage-blob?…");
  await neededPackage("unstorage", "unstorage:");
  const { default: create } = await driverModule(name);
  const driver = create(Object.fromEntries(url.searchParams));
  const { getItemRaw, setItemRaw } = driver;
  if (!getItemRaw || !setItemRaw) throw wrongStore(`unstorage's driver ${name} keeps no bytes, only texts`);
  const keyOf = (entry: string) => entry.replace("/", ":");
  return {
    has: async (entry) => driver.hasItem(keyOf(entry), {}),

    async get(entry) {
      const found = await getItemRaw.call(driver, keyOf(entry), {});
      if (found === null || found === undefined) return undefined;
      const bytes = bytesOf(found);
      if (bytes.length > limit) throw new TooLarge();
      return bytes;
    },

    async put(entry, bytes) {
      await setItemRaw.call(driver, keyOf(entry), bytes, {});
    },

    async close() {
      await driver.dispose?.();
    },
  };
}

async function driverModule(name: string): Promise<{ default(options: object): UnstorageDriver }> {
  const path = `unstorage/drivers/${name}`;
  try {
    return await import(path);
  } catch (error) {
    const [reason] = String((error as Error).message).split("\n");
    throw wrongStore(`unstorage's driver ${name} is not there, or a package that it takes: ${reason}`);
  }
}

function bytesOf(found: unknown): Uint8Array {
  if (found instanceof Uint8Array) return found;
  if (found instanceof ArrayBuffer) return new Uint8Array(found);
  throw new TypeError("it answers something else than bytes");
}
