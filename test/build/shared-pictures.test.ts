import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultEffects, type Effects } from "../../src/base/effects.ts";
import { renderFiles } from "../../src/build/pictures.ts";
import { isInShard, parseShard } from "../../src/build/shard.ts";
import { sizes } from "../../src/card/size.ts";
import type { CardFile } from "../../src/render/card-file.ts";
import { cardFileName, digestCard } from "../../src/render/digest.ts";
import { patientStore } from "../../src/store/patient.ts";
import { openStore, type StoreOptions } from "../../src/store/store.ts";
import { sample } from "../card/sample.ts";
import { type HttpStore, startHttp } from "../store/http.ts";

let folder: string;
let server: HttpStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-shared-"));
  server = await startHttp();
});
afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

function fileOf(title: string): CardFile {
  const card = { ...sample, title };
  const digest = digestCard({ card, size: "og" });
  const name = cardFileName(title.toLowerCase(), "og", digest);
  return { name, digest, article: `${title}.md`, card, size: "og", ...sizes.og, theme: "paper", format: "png" };
}

const files = ["Eins", "Zwei", "Drei", "Vier"].map(fileOf);
const key = "a key of the tests, long enough";

/** Builds on a machine that has nothing but the store. @returns what it said, and its pictures */
async function build(machine: string, options: StoreOptions & { shard?: string; end?: number } = {}) {
  const lines: string[] = [];
  const { status, ...others } = defaultEffects;
  const effects: Effects = { ...others, log: (line) => lines.push(line) };
  const warn = (line: string) => lines.push(line);
  const { shard, end, ...rest } = options;
  const store = patientStore(await openStore(server.url, { key, warn, environment: {}, ...rest }), {
    warn,
    ...(end && { end }),
  });
  const out = join(folder, machine, "out");
  await renderFiles(files, out, {
    cache: join(folder, machine, "cache"),
    progress: true,
    effects,
    store,
    shard: shard ? parseShard(shard) : undefined,
  });
  const names = await readdir(out).catch(() => []);
  const pictures = new Map<string, string>();
  for (const name of names) pictures.set(name, (await readFile(join(out, name))).toString("base64"));
  return { said: lines.join("\n"), pictures };
}

const drew = (said: string) => {
  const [, all, cached] = /cards: (\d+) of \d+, (\d+) from cache/.exec(said) ?? [];
  return Number(all) - Number(cached);
};

test("a fresh machine with a warm store draws nothing, and makes the same bytes", async () => {
  const first = await build("first");
  expect(drew(first.said)).toBe(4);
  expect([...server.kept.keys()].sort()).toEqual(files.map(({ digest }) => `/cards/pictures/${digest}`).sort());
  server.asked.length = 0;
  const second = await build("second");
  expect(second.said).toBe("");
  expect(second.pictures).toEqual(first.pictures);
  expect(second.pictures.size).toBe(4);
  expect(server.asked.filter((line) => !line.startsWith("GET"))).toEqual([]);
  // The pictures are its own by now.
  server.asked.length = 0;
  await build("second");
  expect(server.asked).toEqual([]);
});

test("draws what is poisoned, with one warning, and mends it for others", async () => {
  const first = await build("first");
  const forged = await openStore(server.url, { key: "another key, as long as it", environment: {} });
  for (const { digest } of files) await forged.put(`pictures/${digest}`, Buffer.from("<svg onload='steal()'/>"));
  const second = await build("second");
  expect(drew(second.said)).toBe(4);
  expect(second.said.match(/warning/g)).toHaveLength(1);
  expect(second.said).toContain("is not sealed with KEYFIGURES_STORE_KEY");
  expect(second.pictures).toEqual(first.pictures);
  expect((await build("third")).said).toBe("");
});

test("draws what a store that is only read does not have, and leaves it as it is", async () => {
  const { pictures } = await build("first", { readOnly: true });
  expect(pictures.size).toBe(4);
  expect(server.kept.size).toBe(0);
});

describe("makes the same pictures, with one warning, of a store that", () => {
  test("is down", async () => {
    server.instead = (request) => void request.socket.destroy();
    const { said, pictures } = await build("first");
    expect(pictures.size).toBe(4);
    expect(said.match(/warning/g)).toHaveLength(1);
    expect(said).toContain("this build goes on without it");
  });

  test("does not answer", async () => {
    server.instead = () => {};
    const began = performance.now();
    const { pictures, said } = await build("first", { wait: 300, end: 1_000 });
    expect(pictures.size).toBe(4);
    expect(said.match(/warning/g)).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  test("is full", async () => {
    server.instead = (request, response) => {
      request.resume();
      response.writeHead(request.method === "PUT" ? 507 : 404).end();
    };
    const { pictures, said } = await build("first");
    expect(pictures.size).toBe(4);
    expect(said.match(/warning/g)).toHaveLength(1);
    expect(said).toContain("cannot be written: 507 Insufficient Storage");
  });
});

describe("a shard", () => {
  test("draws its part into the store; the last build draws nothing", async () => {
    const said: string[] = [];
    for (const shard of ["1/3", "2/3", "3/3"]) {
      const built = await build(`machine-${shard[0]}`, { shard });
      expect(built.pictures.size).toBe(0);
      said.push(built.said);
    }
    const own = said.map((text) => Number(/shard \d\/3: (\d+) of 4 cards, \1 of them drawn now/.exec(text)?.[1]));
    expect(own.reduce((sum, each) => sum + each)).toBe(4);
    expect(server.kept.size).toBe(4);
    const last = await build("last");
    expect(last.said).toBe("");
    expect(last.pictures.size).toBe(4);
  });

  test("draws nothing that is there, and gives what only its cache has", async () => {
    await build("first", { shard: "1/1" });
    expect((await build("other", { shard: "1/1" })).said).toContain(
      "shard 1/1: 4 of 4 cards, 0 of them drawn now, 0 given",
    );
    server.kept.clear();
    expect((await build("first", { shard: "1/1" })).said).toContain("0 of them drawn now, 4 given to the store");
    expect(server.kept.size).toBe(4);
  });

  test("has each card once, about as many as others", () => {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let each = 0; each < 7_000; each += 1) {
      const digest = createHash("sha256").update(String(each)).digest("hex").slice(0, 16);
      const of = counts.map((_, index) => isInShard(digest, { index: index + 1, of: 7 }));
      expect(of.filter(Boolean)).toHaveLength(1);
      counts[of.indexOf(true)] = (counts[of.indexOf(true)] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  test.each(["0/4", "5/4", "1/0", "1", "a/b", "1/4/2", "-1/4", "1.5/4", " 1/4", "01/4", "1/99999"])(
    "is none: %s",
    (text) => {
      expect(() => parseShard(text)).toThrow(`not ${JSON.stringify(text)}`);
    },
  );
});
