import { Worker } from "bullmq";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { sizes } from "../../src/card/size.ts";
import { farmAddress } from "../../src/farm/address.ts";
import { openFarm } from "../../src/farm/farm.ts";
import { Patience } from "../../src/farm/patience.ts";
import { connectionTo, queueName } from "../../src/farm/queue.ts";
import { farmSettings } from "../../src/farm/settings.ts";
import type { CardFile } from "../../src/render/card-file.ts";
import { digestCard } from "../../src/render/digest.ts";
import { sample } from "../card/sample.ts";
import { hasRedis, type Redis, startRedis } from "../store/redis.ts";

const there = await hasRedis();

function fileOf(title: string): CardFile {
  const card = { ...sample, title };
  const digest = digestCard({ card, size: "og" });
  const names = { name: `${title}.og.${digest}.png`, article: `content/${title}.md` };
  return { ...names, digest, card, size: "og", ...sizes.og, theme: "paper", format: "png" };
}

describe.skipIf(!there)("a farm", () => {
  let redis: Redis;
  beforeAll(async () => {
    redis = (await startRedis()) as Redis;
  });
  afterAll(() => redis.stop());
  beforeEach(() => restart());

  /** With nothing in it. */
  async function restart(): Promise<void> {
    await redis.stop();
    redis = (await startRedis([], redis.port)) as Redis;
  }

  async function open({ wait = 20_000 } = {}) {
    const warnings: string[] = [];
    const farm = await openFarm({ address: farmAddress(redis.url), wait }, (line) => warnings.push(line));
    onTestFinished(() => farm.close());
    return { farm, warnings };
  }

  /** A worker that says what it is told to. @returns the articles that it was asked for */
  function work(answer: (article: string) => unknown): string[] {
    const articles: string[] = [];
    const options = { connection: connectionTo(farmAddress(redis.url)), concurrency: 10, autorun: true };
    const worker = new Worker(
      queueName,
      async ({ data }) => {
        articles.push(data.article);
        return answer(data.article);
      },
      options,
    );
    worker.on("error", () => {});
    onTestFinished(() => worker.close(true));
    return articles;
  }

  const stored = { stored: true, problems: [] };

  test("asks once for what several builds want, and tells each of them", async () => {
    const builds = await Promise.all([open(), open()]);
    const files = Array.from({ length: 60 }, (_, each) => fileOf(`Karte ${each}`));
    const asked = builds.map(({ farm }) => Promise.all(files.map((file) => farm.ask(file))));
    // Time for both to have asked.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const articles = work(() => stored);
    for (const answers of await Promise.all(asked)) expect(answers).toEqual(files.map(() => stored));
    expect(articles.sort()).toEqual(files.map(({ article }) => article).sort());
    expect(builds.flatMap(({ warnings }) => warnings)).toEqual([]);
  });

  test("leaves what fails there, with one warning, and does not wait for what has failed before", async () => {
    work((article) => {
      throw Object.assign(new Error(`${article}: it never ends\u001b[2J`), { name: "UnrecoverableError" });
    });
    const first = await open();
    const files = ["Eins", "Zwei"].map(fileOf);
    expect(await Promise.all(files.map((file) => first.farm.ask(file)))).toEqual([undefined, undefined]);
    expect(first.warnings).toEqual([
      expect.stringMatching(/^warning: the farm: content\/(Eins|Zwei)\.md: it never ends\ufffd\[2J; it is drawn here/),
    ]);
    const second = await open();
    expect(await second.farm.ask(fileOf("Eins"))).toBeUndefined();
    expect(second.farm.given).toBe(false);
  });

  test("says of what Redis has lost that it is gone", async () => {
    const { farm, warnings } = await open();
    const asked = farm.ask(fileOf("Eins"));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await restart();
    expect(await asked).toBe("gone");
    work(() => stored);
    expect(await farm.ask(fileOf("Eins"))).toEqual(stored);
    expect(warnings).toEqual([]);
  });

  test("takes no answer that is none", async () => {
    const { farm } = await open();
    work((article) => (article.includes("Eins") ? { stored: "yes" } : { stored: true, problems: "many" }));
    expect(await Promise.all(["Eins", "Zwei"].map((title) => farm.ask(fileOf(title))))).toEqual(["gone", "gone"]);
  });

  test("is given up where nothing comes, with one warning, and asked no more", async () => {
    const { farm, warnings } = await open({ wait: 500 });
    expect(await Promise.all(["Eins", "Zwei"].map((title) => farm.ask(fileOf(title))))).toEqual([undefined, undefined]);
    expect(farm.given).toBe(true);
    expect(await farm.ask(fileOf("Drei"))).toBeUndefined();
    expect(warnings).toEqual([expect.stringMatching(/^warning: the farm .* has no worker; cards are drawn here$/)]);
  });

  test("says that it is slow where it has workers", async () => {
    work(() => new Promise(() => {}));
    const { farm, warnings } = await open({ wait: 500 });
    expect(await farm.ask(fileOf("Eins"))).toBeUndefined();
    expect(warnings).toEqual([expect.stringMatching(/ is slow; cards are drawn here$/)]);
  });
});

test("waits for as long as cards come, and not for ever for a few", () => {
  const patience = new Patience(10_000);
  expect(patience.isOver(0, 9_000)).toBe(false);
  for (let each = 0; each < 20; each += 1) patience.came(5_000 + each);
  expect(patience.isOver(0, 12_000)).toBe(false);
  expect(patience.isOver(0, 16_000)).toBe(true);
  expect(patience.isOver(15_000, 16_000)).toBe(false);
});

test.each(["0", "-1", "soon", "1e9", "NaN"])("has no wait of %s seconds", (seconds) => {
  const environment = { KEYFIGURES_FARM: "redis://host", KEYFIGURES_FARM_WAIT: seconds };
  expect(() => farmSettings(environment)).toThrow("KEYFIGURES_FARM_WAIT is a number of seconds");
});

test.each(["host:6379", "http://:s3cr3t@host", "redis:", "redis:///0", "s3://cards"])("has no address %s", (text) => {
  expect(() => farmAddress(text, {})).toThrow(/^the farm's address/);
  expect(() => farmAddress(text, {})).not.toThrow("s3cr3t");
});
