import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import { sharedArticles } from "../../src/cli/shared-articles.ts";
import { openStore } from "../../src/store/store.ts";
import { startHttp } from "../store/http.ts";
import { temporaryFolder } from "./run.ts";

const key = "k3y-of-the-tests-0123";
afterEach(() => vi.unstubAllEnvs());

/** A store, and machines that have nothing but it. */
async function machines() {
  const server = await startHttp();
  onTestFinished(() => server.stop());
  vi.stubEnv("KEYFIGURES_STORE", server.url);
  vi.stubEnv("KEYFIGURES_STORE_KEY", key);
  const lines: string[] = [];
  let down = false;
  async function build(made?: string) {
    const pack = join(await temporaryFolder(), "pack");
    const { share, isDown } = await sharedArticles(pack, undefined, {
      ...defaultEffects,
      log: (line) => lines.push(line),
    });
    const found = existsSync(pack) ? await readFile(pack, "utf8") : undefined;
    if (made !== undefined) await writeFile(pack, made);
    down = isDown;
    await share();
    return found;
  }
  const put = async (bytes: Uint8Array, other = key) => {
    const store = await openStore(server.url, { key: other });
    for (const path of server.kept.keys()) await store.put(path.slice("/cards/".length), bytes);
  };
  return { server, lines, build, put, isDown: () => down };
}

it("gives what one machine has read to one that has nothing, and puts nothing there that is not new", async () => {
  const { server, build, lines } = await machines();
  expect(await build("read")).toBeUndefined();
  server.asked.length = 0;
  expect(await build()).toBe("read");
  expect(server.asked.map((line) => line.split(" ")[0])).toEqual(["GET"]);
  expect(await build("read more")).toBe("read");
  expect(await build()).toBe("read more");
  expect(lines).toEqual([]);
});

it("shares none without a key: it becomes HTML", async () => {
  const { server, build } = await machines();
  vi.stubEnv("KEYFIGURES_STORE_KEY", "");
  expect(await build("read")).toBeUndefined();
  expect(server.asked).toEqual([]);
});

it("leaves a store that is only read as it is", async () => {
  const { server, build } = await machines();
  vi.stubEnv("KEYFIGURES_STORE_READONLY", "1");
  await build("read");
  expect(server.kept.size).toBe(0);
});

it("takes nothing that is poisoned, or cannot be unpacked", async () => {
  const { build, put, lines } = await machines();
  await build("read");
  await put(Buffer.from("poison"), "another key, as long as it");
  expect(await build()).toBeUndefined();
  expect(lines.join()).toContain("is not sealed with KEYFIGURES_STORE_KEY");
  await put(Buffer.from("not packed"));
  expect(await build()).toBeUndefined();
});

it("goes on without a store that is down, with one warning", async () => {
  const { server, build, lines, isDown } = await machines();
  server.instead = (_, response) => void response.writeHead(503).end();
  expect(await build("read")).toBeUndefined();
  expect(lines).toEqual([
    `[keyfigures] warning: the store ${server.url} cannot be read: 503 Service Unavailable; this build is done without it`,
  ]);
  expect(isDown()).toBe(true);
  expect(server.asked).toHaveLength(1);
});
