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
    on(event: "error", listener: (error: Error) => void): void;
    disconnect(): void;
  };
}

/** Redis and what speaks as it does (Valkey, KeyDB, Dragonfly): `redis://host:6379/0`, `rediss://` over TLS. */
export async function redisDriver({ url, wait, limit }: DriverOptions): Promise<Driver> {
  const { Redis } = await neededPackage<Ioredis>("ioredis", url.protocol);
  const client = new Redis(url.href, { lazyConnect: true, connectTimeout: wait, maxRetriesPerRequest: 1 });
  let reason: Error | undefined;
  // Without a listener it would be printed.
  client.on("error", (error) => {
    reason = error;
  });

  /** A call that could not be sent tells only how often it was tried. */
  async function told<Result>(call: Promise<Result>): Promise<Result> {
    try {
      return await call;
    } catch (error) {
      throw (error as Error).name === "MaxRetriesPerRequestError" ? (reason ?? error) : error;
    }
  }

  const keyOf = (name: string) => `keyfigures:${name.replace("/", ":")}`;
  return {
    has: async (name) => (await told(client.exists(keyOf(name)))) === 1,

    async get(name) {
      if ((await told(client.strlen(keyOf(name)))) > limit) throw new TooLarge();
      return (await told(client.getBuffer(keyOf(name)))) ?? undefined;
    },

    async put(name, bytes) {
      await told(client.set(keyOf(name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    },

    close: async () => client.disconnect(),
  };
}
