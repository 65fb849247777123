import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { processesWorth } from "../../src/render/pool.ts";
import { sample } from "../card/sample.ts";
import { root } from "../cli/run.ts";

const count = 60;

/** Draws cards as a build does, with processes, which needs the compiled program. */
const script = `
import { renderFiles } from ${JSON.stringify(pathToFileURL(join(root, "dist/src/build/pictures.js")).href)};
import { cardFileName, digestCard } from ${JSON.stringify(pathToFileURL(join(root, "dist/src/render/digest.js")).href)};
const sample = ${JSON.stringify(sample)};
const files = Array.from({ length: ${count} }, (_, index) => {
  const card = { ...sample, title: "Article " + index };
  const digest = digestCard({ card, size: "og" });
  const name = cardFileName("article-" + index, "og", digest);
  return { name, digest, article: "a.md", card, size: "og", width: 1200, height: 630, theme: "paper", format: "png" };
});
await renderFiles(files, "out", { cache: "cache", progress: true, concurrency: Number(process.argv[2]) });
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-pool-"));
  await writeFile(join(folder, "build.mjs"), script);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const build = (processes: number) =>
  promisify(execFile)(process.execPath, ["build.mjs", String(processes)], { cwd: folder });

async function pictures(): Promise<Map<string, string>> {
  const names = (await readdir(join(folder, "out"))).sort();
  const entries = await Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, (await readFile(join(folder, "out", name))).toString("base64")],
    ),
  );
  return new Map(entries);
}

test("one process or two make the same bytes", async () => {
  expect((await build(1)).stderr).toMatch(/cards: 60 of 60, 0 from cache, \d+ a second/);
  const one = await pictures();
  expect(one.size).toBe(count);
  await rm(join(folder, "out"), { recursive: true });
  await rm(join(folder, "cache"), { recursive: true });
  await build(2);
  expect(await pictures()).toEqual(one);
});

test("a build that is killed leaves whole pictures, and the next one makes the rest", async () => {
  await mkdir(join(folder, "out"));
  const running = execFile(process.execPath, ["build.mjs", "2"], { cwd: folder });
  const ended = new Promise((resolve) => running.once("close", resolve));
  while ((await readdir(join(folder, "out"))).length < 5) await setTimeout(5);
  running.kill("SIGKILL");
  await ended;
  for (const name of await readdir(join(folder, "out"))) {
    if (name.endsWith(".png")) expect((await sharp(join(folder, "out", name)).stats()).isOpaque).toBe(true);
  }
  const { stderr } = await build(2);
  expect(stderr).toMatch(/cards: 60 of 60, \d+ from cache/);
  expect(stderr).not.toContain(" 0 from cache");
  const names = [...(await pictures()).keys()].filter((name) => name.endsWith(".png"));
  expect(names).toHaveLength(count);
});

test.each([
  [8, 11, 0],
  [8, 60, 2],
  [1, 300, 1],
  [8, 300, 6],
  [8, 5000, 8],
])("of %i processes, %i cards are worth %i", (processes, cards, worth) => {
  expect(processesWorth(processes, cards)).toBe(worth);
});
