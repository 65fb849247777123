import { expect, test } from "vitest";
import { openFarmPool } from "../../src/build/farm-pool.ts";
import type { DrawnCard } from "../../src/build/picture-worker.ts";
import type { Answer } from "../../src/farm/answer.ts";
import type { CardFile } from "../../src/render/card-file.ts";
import { sample } from "../card/sample.ts";

const fileOf = (digest: string): CardFile => ({
  ...{ name: `a.og.${digest}.png`, digest, article: "a.md", card: sample },
  ...{ size: "og", width: 1200, height: 630, theme: "paper", format: "png" },
});
const problem = { rule: "overflow", severity: "warning" as const, message: "it ends with an ellipsis" };

/** A pool whose farm answers so, and whose store has what `find` gives. */
async function open(answer: (digest: string) => Answer | "gone" | undefined, find: (digest: string) => unknown) {
  const asked: string[] = [];
  const here: string[] = [];
  const started: (number | undefined)[] = [];
  const lines: string[] = [];
  const drawn: DrawnCard = { picture: Buffer.from("here"), problems: [] };
  const pool = await openFarmPool({
    farm: Promise.resolve({
      given: false,
      ask: async ({ digest }) => {
        asked.push(digest);
        return answer(digest);
      },
      close: async () => {},
    }),
    local: async () => ({
      lanes: 1,
      start: (cards) => started.push(cards),
      render: async ({ digest }) => {
        here.push(digest);
        return drawn;
      },
      close: async () => {},
    }),
    find: async (digest) => (await find(digest)) as string | undefined,
    log: (line) => lines.push(line),
  });
  return { pool, asked, here, started, lines };
}

test("takes what the farm has drawn from the store, with what the checks found", async () => {
  const { pool, here, lines } = await open(
    () => ({ stored: true, problems: [problem] }),
    (digest) => `/kept/${digest}`,
  );
  const drawn = await pool.render(fileOf("a"));
  expect(drawn).toEqual({ picture: undefined, kept: "/kept/a", shared: true, problems: [problem] });
  await pool.close();
  expect(here).toEqual([]);
  expect(lines).toEqual(["[keyfigures] farm: 1 cards drawn there, 0 here"]);
});

test("draws here what the farm does not draw, what has an error, and what the store says that it has and has not", async () => {
  const answers: Record<string, Answer | undefined> = {
    a: undefined,
    b: { stored: false, problems: [problem] },
    c: { stored: true, problems: [] },
  };
  const { pool, asked, here, lines } = await open(
    (digest) => answers[digest],
    () => undefined,
  );
  for (const digest of ["a", "b", "c"])
    expect((await pool.render(fileOf(digest))).picture).toEqual(Buffer.from("here"));
  await pool.close();
  expect([asked, here]).toEqual([
    ["a", "b", "c"],
    ["a", "b", "c"],
  ]);
  expect(lines).toEqual(["[keyfigures] farm: 0 cards drawn there, 3 here"]);
});

test("asks again for what Redis has lost, three times, and not for what is there by then", async () => {
  const lost = await open(
    () => "gone",
    () => undefined,
  );
  await lost.pool.render(fileOf("a"));
  expect([lost.asked, lost.here]).toEqual([["a", "a", "a"], ["a"]]);
  const done = await open(
    () => "gone",
    () => "/kept/a",
  );
  expect(await done.pool.render(fileOf("a"))).toMatchObject({ kept: "/kept/a", problems: [] });
  expect(done.asked).toEqual(["a"]);
});

test("takes sixteen pictures at once where the farm says of thousands that they are there", async () => {
  let now = 0;
  let most = 0;
  const { pool } = await open(
    () => "gone",
    async (digest) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
      return `/kept/${digest}`;
    },
  );
  await Promise.all(Array.from({ length: 2000 }, (_, each) => pool.render(fileOf(String(each)))));
  expect(most).toBe(16);
});

test("starts no process here before something must be drawn here", async () => {
  const { pool, started } = await open(
    (digest) => (digest === "a" ? { stored: true, problems: [] } : undefined),
    () => "/kept",
  );
  pool.start(1000);
  await pool.render(fileOf("a"));
  expect(started).toEqual([]);
  await pool.render(fileOf("b"));
  expect(started).toEqual([1]);
});
