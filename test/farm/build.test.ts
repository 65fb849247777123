import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Queue } from "bullmq";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { farmAddress } from "../../src/farm/address.ts";
import { connectionTo, queueName } from "../../src/farm/queue.ts";
import { freshKeyfigures, temporaryFolder } from "../cli/run.ts";
import { freePort } from "../free-port.ts";
import { post, site } from "../someone-elses-site.ts";
import { startHttp } from "../store/http.ts";
import { hasRedis, type Redis, startRedis } from "../store/redis.ts";
import { startWorker } from "./worker-process.ts";

const there = await hasRedis();
const key = "a key of the tests, long enough";

/** Of articles with three cards each. */
const pages = (articles: number) =>
  Object.fromEntries(Array.from({ length: articles }, (_, each) => [`p${each}.md`, post(`Un chantier, ${each}`)]));

async function picturesIn(folder: string): Promise<Map<string, string>> {
  const at = join(folder, "_site/cards");
  const names = (await readdir(at)).filter((name) => name.endsWith(".png")).sort();
  const bytes = await Promise.all(names.map((name) => readFile(join(at, name), "base64")));
  return new Map(names.map((name, index) => [name, bytes[index] ?? ""]));
}

/** On a machine that has nothing but the site. */
async function build(folder: string, env: Record<string, string> = {}, ...args: string[]) {
  const { code, stderr, stdout } = await freshKeyfigures(["build", ...args], { cwd: folder, env });
  const said = stderr + stdout;
  const [, came, here] = /farm: (\d+) cards drawn there, (\d+) here/.exec(stderr) ?? [];
  const kept = said.match(/\d+(?= from cache)/g)?.at(-1);
  return { code, said, came: Number(came), kept: Number(kept), here: Number(here), warnings: stderr.match(/warning/g) };
}

describe.skipIf(!there)("a build with a farm", () => {
  let redis: Redis;
  let queue: Queue;
  beforeAll(async () => {
    redis = (await startRedis()) as Redis;
    queue = new Queue(queueName, { connection: connectionTo(farmAddress(redis.url)) });
  });
  afterAll(async () => {
    await queue.close();
    await redis.stop();
  });

  test("three workers of which one is killed draw for two builders: each card once, the same as on one machine", {
    timeout: 120_000,
  }, async () => {
    const server = await startHttp();
    onTestFinished(() => server.stop());
    const env = { KEYFIGURES_STORE: server.url, KEYFIGURES_STORE_KEY: key };
    const [cwd, first, second, alone] = await Promise.all(
      [{}, pages(20), pages(20), pages(20)].map((files) => site(files)),
    );
    const worker = () => startWorker(["--farm", redis.url], { cwd: cwd as string, env });
    const killed = await worker();
    const builds = [first, second].map((folder) => build(folder as string, env, "--farm", redis.url));
    const local = build(alone as string);
    while ((await queue.getActiveCount()) === 0 || server.kept.size === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const others = [worker(), worker()];
    expect(await killed.end("SIGKILL")).toBe("SIGKILL");

    // The builder that comes second may find what the first has had drawn in the store.
    for (const { code, came, kept, here, warnings } of await Promise.all(builds))
      expect({ code, pictures: came + kept, here, warnings }).toEqual({
        code: 0,
        pictures: 60,
        here: 0,
        warnings: null,
      });
    await local;
    const expected = await picturesIn(alone as string);
    expect(expected.size).toBe(60);
    for (const folder of [first, second]) expect(await picturesIn(folder as string)).toEqual(expected);
    const puts = server.asked.filter((line) => line.startsWith("PUT /cards/pictures/"));
    expect(puts).toHaveLength(60);
    expect(new Set(puts).size).toBe(60);
    const said = await Promise.all(
      others.map(async (other) => {
        await (await other).end("SIGTERM");
        return (await other).said();
      }),
    );
    expect(said.join("\n")).toMatch(/takes over picture-[0-9a-f]{16} of a worker that has died/);
    // What is done leaves Redis.
    const counts = await queue.getJobCounts("wait", "active", "delayed", "completed", "failed");
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
  });

  test("ends a card that never ends in the list of failed ones, and is refused by a worker of another site", {
    timeout: 120_000,
  }, async () => {
    const store = pathToFileURL(await temporaryFolder()).href;
    const folder = await site({
      "a.md": post("Un", "cards: { template: endless }\n"),
      "b.md": post("Deux"),
      "templates/cards/endless.js": "export default () => {\n  for (;;);\n};\n",
    });
    const env = { KEYFIGURES_STORE: store, KEYFIGURES_DEADLINE: "2" };
    const other = await startWorker(["--farm", redis.url], { cwd: await site({}), env });
    const refused = build(folder, env, "--farm", redis.url);
    await other.says("refuses a card of a.md: what it is drawn from is not here: unknown template `endless`");
    const worker = await startWorker(["--farm", redis.url], { cwd: folder, env });
    const { code, said, here } = await refused;
    expect(said).toContain("the farm: a.md: card endless at og: it took longer than 2 seconds; it is drawn here");
    expect(said).toContain("warning: a.md: card endless at og: cannot be drawn: it took longer than 2 seconds");
    expect({ code, here }).toEqual({ code: 0, here: 1 });
    const failed = await queue.getFailed();
    expect(failed.map(({ failedReason }) => failedReason)).toEqual([
      "a.md: card endless at og: it took longer than 2 seconds",
    ]);
    expect(await other.end("SIGINT")).toBe(0);
    expect(await worker.end("SIGINT")).toBe(0);
    await queue.obliterate({ force: true });
  });

  test("draws here, with one warning, where the farm is down, or has no worker", async () => {
    const port = await freePort();
    const wrong: [string, RegExp][] = [
      [
        `redis://maria:s3cr3t@127.0.0.1:${port}`,
        /the farm redis:\/\/127\.0\.0\.1:\d+ does not answer \(connect ECONNREFUSED/,
      ],
      [redis.url, /warning: the farm redis:\/\/127\.0\.0\.1:\d+ has no worker; cards are drawn here/],
    ];
    const buildWith = async ([farm, said]: [string, RegExp]) => {
      const folder = await site(pages(1));
      const store = pathToFileURL(await temporaryFolder()).href;
      const env = { KEYFIGURES_STORE: store, KEYFIGURES_FARM_WAIT: "1" };
      const built = await build(folder, env, "--farm", farm);
      expect(built.said).toMatch(said);
      expect(built).toMatchObject({ code: 0, came: 0, warnings: ["warning"] });
      expect((await picturesIn(folder)).size).toBe(3);
      // Neither what it says nor what it keeps.
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"));
      const texts = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), "latin1")));
      expect(built.said + texts.join("\n")).not.toContain("s3cr3t");
    };
    await Promise.all(wrong.map(buildWith));
    await queue.obliterate({ force: true });
  });
});

test("says what a farm takes, in one line and without a password", async () => {
  const folder = await site(pages(1));
  const { code, said } = await build(folder, {}, "--farm", "redis://:s3cr3t@host");
  expect(said).toMatch(/a farm needs a store that its workers put pictures into: KEYFIGURES_STORE/);
  expect(said).not.toMatch(/s3cr3t|^\s+at /m);
  expect(code).toBe(2);
  const other = await build(folder, {}, "--farm", "s3://:s3cr3t@host");
  expect(other.said).toMatch(/the farm's address is that of its Redis/);
  expect(other.said).not.toContain("s3cr3t");
  expect(other.code).toBe(2);
});
