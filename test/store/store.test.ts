import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { openStore, type Store, StoreError, type StoreOptions } from "../../src/store/store.ts";
import { freePort } from "../free-port.ts";
import { startHttp } from "./http.ts";
import { hasRedis, type Redis, startRedis } from "./redis.ts";
import { startS3 } from "./s3.ts";

const redisIsThere = await hasRedis();
const key = "0123456789abcdef0123";
const name = "pictures/3f9c2a71b0de4581";
const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);

/** What a test has started, in the order of its ending. */
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function open(url: string, options: StoreOptions = {}): Promise<Store> {
  const store = await openStore(url, { environment: {}, wait: 3_000, ...options });
  ends.push(() => store.close());
  return store;
}

function folder(): { path: string; url: string } {
  const path = mkdtempSync(join(tmpdir(), "keyfigures-store-"));
  ends.push(() => rmSync(path, { recursive: true, force: true }));
  return { path, url: pathToFileURL(path).href };
}

async function http() {
  const server = await startHttp();
  ends.push(() => server.stop());
  return server;
}

async function s3() {
  const server = await startS3();
  ends.push(() => server.stop());
  return server;
}

function started(server: Redis | undefined): Redis {
  if (!server) throw new Error("redis-server has gone");
  ends.push(() => server.stop());
  return server;
}

async function redis(...settings: string[]) {
  return started(await startRedis(settings));
}

async function keepsBytes(url: string, options: StoreOptions = {}): Promise<void> {
  const store = await open(url, { key, ...options });
  expect(await store.has(name)).toBe(false);
  expect(await store.get(name)).toBeUndefined();
  await store.put(name, bytes);
  expect(await store.has(name)).toBe(true);
  // Another machine's.
  const other = await open(url, { key, ...options });
  expect(Buffer.from((await other.get(name)) ?? []).equals(bytes)).toBe(true);
  const reader = await open(url, { key, ...options, readOnly: true });
  await reader.put("pictures/0000000000000000", bytes);
  expect(await store.has("pictures/0000000000000000")).toBe(false);
}

describe("keeps bytes for other machines, and nothing of who only reads, in", () => {
  test("a folder", () => keepsBytes(folder().url));
  test("a plain HTTP server", async () => keepsBytes((await http()).url));
  test("an S3 server that looks at signatures", async () => {
    const { url, environment } = await s3();
    await keepsBytes(url, { environment });
  });
  test.runIf(redisIsThere)("Redis", async () => keepsBytes((await redis()).url));
  test("what unstorage has a driver for", () => keepsBytes(`unstorage:fs-lite?base=${folder().path}`));
});

describe("with a key, a poisoned entry is a miss with one warning:", () => {
  test.each<[string, (entries: Buffer[]) => Buffer, string | undefined, string]>([
    ["another entry's, well sealed", ([, other]) => other as Buffer, key, "is not sealed with KEYFIGURES_STORE_KEY"],
    ["one sealed with another key", ([own]) => own as Buffer, "another key of 22 signs", "is not sealed"],
    ["one written without a key", ([own]) => own as Buffer, undefined, "was written without a key"],
    ["one byte changed", ([own = Buffer.of()]) => flipped(own, own.length - 1), key, "is not sealed"],
    ["cut off", ([own = Buffer.of()]) => own.subarray(0, -1), key, "is not sealed"],
    ["cut off in its head", ([own = Buffer.of()]) => own.subarray(0, 20), key, "is no entry of ours"],
    ["empty", () => Buffer.of(), key, "is no entry of ours"],
    [
      "a page of a proxy",
      () => Buffer.from("<!doctype html><title>Sign in</title>".repeat(9)),
      key,
      "is no entry of ours",
    ],
  ])("%s", async (_, change, writer, said) => {
    const server = await http();
    const lines: string[] = [];
    const store = await open(server.url, { key: writer });
    await store.put(name, bytes);
    await store.put("pictures/00000000000000aa", Uint8Array.from([1, 2, 3]));
    const [path = ""] = server.kept.keys();
    server.kept.set(path, change([...server.kept.values()]));
    const reader = await open(server.url, { key, warn: (line) => lines.push(line) });
    expect([await reader.get(name), await reader.get(name)]).toEqual([undefined, undefined]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(said);
  });
});

test("without a key, damage is found, and what others have sealed is read", async () => {
  const { path, url } = folder();
  const lines: string[] = [];
  await (await open(url, { key })).put(name, bytes);
  const reader = await open(url, { warn: (line) => lines.push(line) });
  expect(await reader.get(name)).toHaveLength(bytes.length);
  const [file = ""] = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith("4581"));
  writeFileSync(join(path, file), flipped(readFileSync(join(path, file)), 90));
  expect(await reader.get(name)).toBeUndefined();
  expect(lines).toEqual([
    `warning: the store ${url}: ${name} is damaged; it is made anew, as any other that is like it`,
  ]);
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] as number) ^ 1;
  return copy;
}

describe("reads no entry that is too large:", () => {
  async function refuses(url: string, options: StoreOptions = {}) {
    const lines: string[] = [];
    await (await open(url, options)).put(name, bytes);
    const store = await open(url, { ...options, limit: 60_000, warn: (line) => lines.push(line) });
    expect(await store.get(name)).toBeUndefined();
    expect(lines.join()).toContain("is larger than 60000 bytes");
  }
  test("in a folder", () => refuses(folder().url));
  test("on a server", async () => refuses((await http()).url));
  test.runIf(redisIsThere)("in Redis", async () => refuses((await redis()).url));
  test("in unstorage", () => refuses(`unstorage:fs-lite?base=${folder().path}`));

  test("on a server that sends without end", async () => {
    const server = await http();
    let sent = 0;
    server.instead = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
      };
      response.on("drain", more);
      more();
    };
    const store = await open(server.url, { limit: 200_000 });
    expect(await store.get(name)).toBeUndefined();
    expect(sent).toBeLessThan(20_000_000);
  });
});

describe("says in one line why a store", () => {
  test("is down", async () => {
    const port = await freePort();
    for (const url of [`http://127.0.0.1:${port}/x`, `redis://127.0.0.1:${port}`]) {
      const store = await open(url);
      const failure = await store.get(name).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(StoreError);
      expect((failure as Error).message).toMatch(/^the store \S+ cannot be read: connect ECONNREFUSED [^\n]+$/);
    }
  });

  test("does not answer", async () => {
    const server = await http();
    server.instead = () => {};
    const store = await open(server.url, { wait: 200 });
    await expect(store.get(name)).rejects.toThrow(`the store ${server.url} cannot be read: no answer in 0.2 s`);
  });

  test.runIf(redisIsThere)("went away, and has it again when that is back", async () => {
    const server = await redis();
    const store = await open(server.url);
    await store.put(name, bytes);
    await server.stop();
    await expect(store.get(name)).rejects.toThrow(StoreError);
    started(await startRedis([], server.port));
    // It asks again by itself, in a moment.
    await expect.poll(() => store.has(name).catch(() => "down"), { timeout: 5_000 }).toBe(false);
    await store.put(name, bytes);
    expect(await store.has(name)).toBe(true);
  });

  test.runIf(redisIsThere)("is full", async () => {
    const store = await open((await redis("--maxmemory", "1mb")).url);
    await expect(store.put(name, new Uint8Array(2_000_000))).rejects.toThrow(/cannot be written: OOM/);
  });
});

describe("says no credentials:", () => {
  const secrets = ["s3cr3t-pass", "tok3n-of-ours", "AKIAEXAMPLE", "wJalrXUtnFEMI", "sig-in-query", key];
  const environment = {
    AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI",
    KEYFIGURES_STORE_TOKEN: "tok3n-of-ours",
  };

  async function saidBy(url: string, options: StoreOptions = {}): Promise<string> {
    const lines: string[] = [];
    const store = await open(url, { key, environment, wait: 1_000, warn: (line) => lines.push(line), ...options });
    for (const call of [() => store.has(name), () => store.get(name), () => store.put(name, Uint8Array.of(1))])
      await call().catch((error: Error) => lines.push(`${error.message} ${error.stack} ${JSON.stringify(error)}`));
    expect(lines.length).toBeGreaterThan(0);
    return [store.name, ...lines].join("\n");
  }

  test("a server's that says back what it was sent", async () => {
    const server = await http();
    server.instead = (request, response) =>
      void response.writeHead(500, `no ${request.headers.authorization} for ${request.url}`).end();
    const said = await saidBy(`${server.url.replace("//", "//maria:s3cr3t-pass@")}?sig=sig-in-query`);
    for (const secret of secrets) expect(said).not.toContain(secret);
    expect(server.headers().authorization).toBe("Bearer tok3n-of-ours");
  });

  test("those of an address, sent as Basic", async () => {
    const server = await http();
    const sent = Buffer.from("maria:s3cr3t-pass").toString("base64");
    server.instead = (request, response) => void response.writeHead(403, `no ${request.headers.authorization}`).end();
    const said = await saidBy(server.url.replace("//", "//maria:s3cr3t-pass@"), { environment: {} });
    expect(server.headers().authorization).toBe(`Basic ${sent}`);
    for (const secret of [...secrets, sent]) expect(said).not.toContain(secret);
  });

  test("S3's", async () => {
    const { url } = await s3();
    const said = await saidBy(url);
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  test.runIf(redisIsThere)("those of Redis", async () => {
    const { url } = await redis("--requirepass", "right");
    const said = await saidBy(url.replace("//", "//:s3cr3t-pass@"));
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  test("an address that is none", async () => {
    for (const url of ["htp://maria:s3cr3t-pass@host/x", "//maria:s3cr3t-pass@host", "https://maria:s3cr3t-pass@"])
      await expect(open(url)).rejects.toThrow(expect.not.stringContaining("s3cr3t-pass") as never);
  });
});

describe("refuses", () => {
  test.each<[string, StoreOptions, RegExp]>([
    ["cards", {}, /the store's address is none; it is written as file:\/\/\/mnt\/cards, redis/],
    ["file:cards", {}, /is written from the root: file:\/\/\/mnt\/cards/],
    ["file:./cards", {}, /is written from the root/],
    ["file://mnt/cards", {}, /names no machine/],
    ["ftp://host/x", {}, /a store at ftp: is unknown/],
    ["redis:", {}, /names no machine/],
    ["https://host", { key: "short" }, /KEYFIGURES_STORE_KEY has 5 characters; a key has 16 at least/],
    ["s3://bucket", {}, /AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment/],
    [
      "unstorage:no-such-driver",
      {},
      /^keyfigures store: unstorage's driver no-such-driver is not there, or a package that it takes: [^\n]+$/,
    ],
    ["unstorage:../evil", {}, /names a driver/],
    ["unstorage:redis", {}, /keeps no bytes/],
  ])("%s", async (url, options, said) => {
    await expect(open(url, options)).rejects.toThrow(said);
  });

  test("a name that is none", async () => {
    const store = await open(folder().url);
    for (const wrong of ["../../etc/passwd", "pictures/../x", "pictures/A b", "pictures"])
      await expect(store.get(wrong)).rejects.toThrow();
  });
});
