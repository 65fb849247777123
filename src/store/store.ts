import { EnvironmentError } from "../base/error.ts";
import { addressOf } from "./address.ts";
import { TooLarge } from "./driver.ts";
import { fileDriver } from "./drivers/file.ts";
import { httpDriver } from "./drivers/http.ts";
import { redisDriver } from "./drivers/redis.ts";
import { s3Driver } from "./drivers/s3.ts";
import { unstorageDriver } from "./drivers/unstorage.ts";
import { seal, unseal } from "./envelope.ts";
import { redacted } from "./redacted.ts";

/**
 * What several machines share: bytes by name, where a name is a kind and the digest of what decides the bytes, `pictures/3f9c2a71b0de4581`.
 * What is read has been verified. A call that fails rejects with a StoreError; `patientStore` is for who may not fail.
 */
export interface Store {
  /** The address without what opens it: for people. */
  readonly name: string;
  readonly readOnly: boolean;
  /** Says nothing of the bytes: only `get` looks at them. */
  has(name: string): Promise<boolean>;
  /** @returns undefined for what is not there, is damaged, is too large, or is not sealed with the key */
  get(name: string): Promise<Uint8Array | undefined>;
  /** Puts bytes in the place of those of this name. Nothing in a store that is only read. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Ends what is under way, and connections. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Of HMAC-SHA256; 16 characters at least. Without one the store is trusted. */
  key?: string | undefined;
  readOnly?: boolean | undefined;
  /** Milliseconds that a call may take. Default 5,000. */
  wait?: number;
  /** Bytes of an entry that are read, at most. Default 32 MiB: the largest picture has a few hundred kB. */
  limit?: number;
  /** Says a line, once for each kind of fault. Default: none. */
  warn?(line: string): void;
  /** Where credentials are. Default: the environment's. */
  environment?: NodeJS.ProcessEnv;
}

/** A store that is down, slow or full, or refuses us. In one line, without credentials. */
export class StoreError extends EnvironmentError {}

const drivers = {
  "file:": fileDriver,
  "redis:": redisDriver,
  "rediss:": redisDriver,
  "s3:": s3Driver,
  "http:": httpDriver,
  "https:": httpDriver,
  "unstorage:": unstorageDriver,
};

/**
 * Opens a store; none of its machines is asked yet.
 * @param url `file:`, `redis://`, `rediss://`, `s3://`, `http(s)://` or `unstorage:`
 * @throws InputError for an address that is none, a key too short, and where a package is missing that it takes, with its name
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const { key, readOnly = false, wait = 5_000, limit = 32 * 1024 * 1024, environment = process.env } = options;
  const address = addressOf(url, { key, environment });
  const driver = await drivers[address.protocol]({ ...address, environment, wait, limit });
  const running = new Set<AbortController>();
  const said = new Set<string>();

  function warn(fault: string, line: string): void {
    if (said.has(fault)) return;
    said.add(fault);
    options.warn?.(`warning: the store ${address.name}: ${line}`);
  }

  /** A call that may take so long, whose error says nothing that opens the store. */
  async function call<Result>(verb: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(new Error(`no answer in ${wait / 1000} s`)), wait);
    running.add(controller);
    try {
      return await Promise.race([work(controller.signal), aborted(controller.signal)]);
    } catch (error) {
      if (error instanceof TooLarge) throw error;
      const reason = redacted(controller.signal.aborted ? controller.signal.reason : error, address.secrets);
      throw new StoreError(`the store ${address.name} cannot ${verb}: ${reason}`);
    } finally {
      clearTimeout(timer);
      running.delete(controller);
    }
  }

  return {
    name: address.name,
    readOnly,
    has: async (name) => call("be asked", (signal) => driver.has(checked(name), signal)),

    async get(name) {
      try {
        const entry = await call("be read", (signal) => driver.get(checked(name), signal));
        if (!entry) return undefined;
        const opened = unseal(name, entry, key);
        if (opened.fault) warn(opened.fault, `${name} ${opened.fault}; it is made anew, as any other that is like it`);
        return opened.bytes;
      } catch (error) {
        if (!(error instanceof TooLarge)) throw error;
        warn("large", `${name} is larger than ${limit} bytes; it is made anew, as any other that is like it`);
        return undefined;
      }
    },

    async put(name, bytes) {
      if (!readOnly) await call("be written", (signal) => driver.put(checked(name), seal(name, bytes, key), signal));
    },

    async close() {
      for (const controller of running) controller.abort(new Error("it was closed"));
      await driver.close();
    },
  };
}

/** Names become paths and keys as they are. */
function checked(name: string): string {
  if (!/^[a-z]+\/[a-z0-9-]{4,128}$/.test(name)) throw new Error(`no name of an entry: ${JSON.stringify(name)}`);
  return name;
}

/** What cannot be told to stop is no longer waited for. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
