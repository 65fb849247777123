import { type Driver, type DriverOptions, neededPackage, TooLarge } from "../driver.ts";

/** What is used of ioredis, 5 or 6. */
interface Ioredis {
  Redis: new (
    url: string,
    options: Record<string, unknown>,
  ) => {
    exists(key: string): Promise<number>;
    strlen(key: string): Promise<number>;
    getBuffer(key: string): Promise<Buffer | null>;
    set(key: string, value: Buffer): Promise<unknown>;
    on(event: "error", listener: () => void): void;
    disconnect(): void;
  };
}

/** Redis and what speaks as it does (Valkey, KeyDB, Dragonfly): `redis://host:6379/0`, `rediss://` over TLS. */
export async function redisDriver({ url, wait, limit }: DriverOptions): Promise<Driver> {
  const { Redis } = await neededPackage<Ioredis>("ioredis", url.protocol);
  const client = new Redis(url.href, { lazyConnect: true, connectTimeout: wait, maxRetriesPerRequest: 1 });
  // Each call that it fails says so; without a listener it would be printed, with its command.
  client.on("error", () => {});
  const keyOf = (name: string) => `keyfigures:${name.replace("/", ":")}`;
  return {
    has: async (name) => (await client.exists(keyOf(name))) === 1,

    async get(name) {
      if ((await client.strlen(keyOf(name))) > limit) throw new TooLarge();
      return (await client.getBuffer(keyOf(name))) ?? undefined;
    },

    async put(name, bytes) {
      await client.set(keyOf(name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    },

    close: async () => client.disconnect(),
  };
}
