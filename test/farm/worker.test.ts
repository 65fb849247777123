import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Queue, QueueEvents } from "bullmq";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { renderFiles } from "../../src/build/pictures.ts";
import { farmAddress } from "../../src/farm/address.ts";
import { connectionTo, jobIdOf, jobName, jobOptions, queueName } from "../../src/farm/queue.ts";
import { type CardFile, digestIn, storeName } from "../../src/render/card-file.ts";
import { openStore } from "../../src/store/store.ts";
import { keyfigures, temporaryFolder } from "../cli/run.ts";
import { freePort } from "../free-port.ts";
import { hasRedis, type Redis, startRedis } from "../store/redis.ts";
import { compiled, fileOf, startWorker } from "./worker-process.ts";

const there = await hasRedis();

describe.skipIf(!there)("a worker", () => {
  let redis: Redis;
  beforeAll(async () => {
    redis = (await startRedis()) as Redis;
  });
  afterAll(() => redis.stop());

  /** Asks for cards as they are. @returns what the farm says of each */
  async function ask(jobs: readonly { digest: string; data: unknown }[]): Promise<unknown[]> {
    const connection = connectionTo(farmAddress(redis.url));
    const queue = new Queue(queueName, { connection });
    const events = new QueueEvents(queueName, { connection });
    await events.waitUntilReady();
    onTestFinished(async () => {
      await events.close();
      await queue.close();
    });
    return Promise.all(
      jobs.map(async ({ digest, data }) => {
        const job = await queue.add(jobName, data, { ...jobOptions, jobId: jobIdOf(digest) });
        return job.waitUntilFinished(events, 20_000).catch((error: Error) => error.message);
      }),
    );
  }

  async function dataOf(file: CardFile) {
    const { jobOf } = await compiled<typeof import("../../src/farm/card-job.ts")>("farm/card-job.js");
    return jobOf(file);
  }

  test("puts pictures into the store, as they are drawn without it, and refuses what is none of its cards", async () => {
    const cwd = await temporaryFolder();
    const folder = await temporaryFolder();
    const port = await freePort();
    const args = ["--farm", redis.url, "--store", pathToFileURL(folder).href, "--port", String(port)];
    const worker = await startWorker(args, { cwd });
    const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
    expect(await (await get("/health")).json()).toEqual({ status: "ok" });
    const files = await Promise.all(["Eins", "Zwei"].map(fileOf));
    const [first, second] = (await Promise.all(files.map(dataOf))) as [object, object];
    const card = { ...files[0]?.card, photo: { src: "../../secret.png" } };
    const answers = await ask([
      { digest: files[0]?.digest ?? "", data: first },
      { digest: files[1]?.digest ?? "", data: second },
      { digest: "a", data: { ...first, card } },
      { digest: "b", data: { ...first, card: { ...card, photo: undefined, title: { type: "img" } } } },
      { digest: "c", data: { ...first, size: "poster" } },
      { digest: "d", data: "[]" },
      { digest: "e", data: { ...first, theme: { fonts: { text: "../../secret" } } } },
    ]);
    const stored = { stored: true, problems: [] };
    expect(answers).toEqual([
      stored,
      stored,
      'content/eins.md: the card names "../../secret.png", beyond the site\'s folder',
      expect.stringContaining("the card's title is wrong"),
      expect.stringContaining("no job of a card: size"),
      expect.stringContaining("no job of a card"),
      'content/eins.md: the card names "../../secret", beyond the site\'s folder',
    ]);
    const kept = await readdir(join(folder, "pictures"), { recursive: true, withFileTypes: true });
    expect(kept.filter((entry) => entry.isFile())).toHaveLength(2);
    // One that is there already is not drawn again.
    expect(await ask([{ digest: files[0]?.digest ?? "", data: first }])).toEqual([stored]);
    const metrics = await (await get("/metrics")).text();
    for (const line of [
      'keyfigures_cards_total{outcome="drawn"} 2',
      'keyfigures_cards_total{outcome="failed"} 5',
      'keyfigures_cards_total{outcome="refused"} 0',
      "keyfigures_card_seconds_count 2",
      "keyfigures_cards_under_way 0",
      'keyfigures_queue_jobs{state="failed"} 5',
      'keyfigures_queue_jobs{state="wait"} 0',
    ])
      expect(metrics).toContain(`\n${line}\n`);
    expect(metrics).toContain("process_resident_memory_bytes");
    expect((await get("/")).status).toBe(404);
    expect((await get("/metrics", { method: "POST" })).status).toBe(405);
    expect(await worker.end("SIGTERM")).toBe(0);
    expect(worker.said()).toMatch(/SIGTERM: ends 0 cards under way\n.*worker: 2 drawn, 1 found, 5 failed/);

    const out = await temporaryFolder();
    const store = await openStore(pathToFileURL(folder).href, { environment: {} });
    for (const path of await renderFiles(files, out)) {
      const bytes = await store.get(storeName(digestIn(path)));
      expect(await readFile(path)).toEqual(Buffer.from(bytes ?? []));
    }
  });
});

test("says what it lacks, in one line and without a password", async () => {
  const cwd = await temporaryFolder();
  const wrong: [string[], RegExp][] = [
    [[], /a worker needs the Redis where cards wait: --farm redis:\/\/host:6379, or KEYFIGURES_FARM/],
    [["--farm", "http://maria:s3cr3t@host"], /the farm's address is that of its Redis, redis:\/\/host:6379/],
    [
      ["--farm", "redis://:s3cr3t@host"],
      /a worker needs the store that takes pictures: --store <url>, or KEYFIGURES_STORE/,
    ],
  ];
  for (const [args, said] of wrong) {
    const { code, stderr } = await keyfigures(["worker", ...args], { cwd });
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/s3cr3t|^\s+at /m);
    expect(code).toBe(2);
  }
});
