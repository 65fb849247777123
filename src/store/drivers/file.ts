import { writeFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atOnce } from "../../base/effects.ts";
import { type Driver, type DriverOptions, TooLarge } from "../driver.ts";
import { wrongStore } from "../wrong-store.ts";

/** A folder that machines share, such as one on NFS: `file:///mnt/cards`. */
export async function fileDriver({ url, limit }: DriverOptions): Promise<Driver> {
  if (url.host) throw wrongStore("a folder at file: names no machine; its address is written as file:///mnt/cards");
  const folder = fileURLToPath(url);
  // A million files in one folder are slow to look into on some file systems.
  const pathOf = (name: string) => {
    const [kind = "", digest = ""] = name.split("/");
    return join(folder, kind, digest.slice(0, 2), digest);
  };

  async function sizeOf(path: string): Promise<number | undefined> {
    try {
      const found = await stat(path);
      return found.isFile() ? found.size : undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  }

  return {
    has: async (name) => (await sizeOf(pathOf(name))) !== undefined,

    async get(name, signal) {
      const path = pathOf(name);
      const size = await sizeOf(path);
      if (size === undefined) return undefined;
      if (size > limit) throw new TooLarge();
      return readFile(path, { signal });
    },

    put: (name, bytes) => atOnce(pathOf(name), async (draft) => writeFileSync(draft, bytes)),
    close: async () => {},
  };
}
