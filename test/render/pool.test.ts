import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import sharp from "sharp";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
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

/** Asks a pool for 20 drawings of a worker that writes a line to `started` for each process, and then does as it is told. */
async function ask(worker: string): Promise<{ answers: string[]; starts: number }> {
  await writeFile(
    join(folder, "worker.mjs"),
    `import { appendFileSync, existsSync } from "node:fs";
const started = new URL("./started", import.meta.url);
const first = !existsSync(started);
appendFileSync(started, "x");
${worker}`,
  );
  await writeFile(
    join(folder, "ask.mjs"),
    `import { createPool } from ${JSON.stringify(pathToFileURL(join(root, "dist/src/render/pool.js")).href)};
const pool = createPool({ processes: 1, worker: new URL("./worker.mjs", import.meta.url), deadline: 4, here: () => "here" });
pool.start(100);
const file = (index) => ({ name: "card-" + index, card: { index }, size: "og", format: "png", digest: "d" + index, theme: "paper" });
const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => pool.render(file(index)).catch((error) => error.name + ": " + error.message)));
await pool.close();
console.log(JSON.stringify(answers));`,
  );
  const { stdout } = await promisify(execFile)(process.execPath, ["ask.mjs"], { cwd: folder, timeout: 40_000 });
  return { answers: JSON.parse(stdout), starts: (await readFile(join(folder, "started"), "utf8")).length };
}

test("what a process was drawing when it died is drawn by another one", async () => {
  const { answers, starts } = await ask(`export default async ({ card }) => {
  if (first && card.index === 3) process.exit(9);
  return "drawn " + card.index;
}`);
  expect(answers).toEqual(Array.from({ length: 20 }, (_, index) => `drawn ${index}`));
  expect(starts).toBe(2);
});

test.each([
  ["dies of each card", "export default () => process.exit(9);"],
  ["cannot start", "process.exit(9);"],
])("a process that %s is not started for ever, and no card waits for it", async (_, worker) => {
  const { answers, starts } = await ask(worker);
  expect(answers).toHaveLength(20);
  for (const answer of answers) {
    expect(answer).toMatch(
      /^(EnvironmentError: the process that draws cards has ended 5 times|JobFault: the process that drew it has ended)/,
    );
  }
  expect(answers.filter((answer) => answer.startsWith("EnvironmentError")).length).toBeGreaterThan(14);
  expect(starts).toBeLessThanOrEqual(6);
});

test.each([
  ["ends its process", "process.exit(9)", "the process that drew it has ended"],
  ["never ends", "for (;;);", "it took longer than 4 seconds"],
  ["is never settled", "return new Promise(() => {})", "it took longer than 4 seconds"],
])("a card that %s is drawn again, alone, and then is the only one that is not drawn", async (_, fault, reason) => {
  const { answers, starts } = await ask(`export default async ({ card }) => {
  if (card.index === 3) ${fault};
  return "drawn";
}`);
  expect(answers.filter((answer) => answer !== "drawn")).toEqual([`JobFault: ${reason}`]);
  expect(answers[3]).toMatch(/^JobFault/);
  // The last one may not have begun yet.
  expect([2, 3]).toContain(starts);
});

test("a card that cannot be drawn is one card's fault", async () => {
  const { answers, starts } = await ask(`export default async ({ card }) => {
  if (card.index === 3) throw new Error("no room");
  return "drawn";
}`);
  expect(answers.filter((answer) => answer !== "drawn")).toEqual(["Error: no room"]);
  expect(starts).toBe(1);
});

test("processes that draw end with the one that they draw for", async () => {
  const running = execFile(process.execPath, ["build.mjs", "1"], { cwd: folder });
  onTestFinished(() => void running.kill("SIGKILL"));
  const childrenOf = async (pid: number | undefined) =>
    (await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "")).split(" ").filter(Boolean);
  await vi.waitUntil(async () => (await readdir(join(folder, "cache/pictures")).catch(() => [])).length > 0, 20_000);
  const children = await childrenOf(running.pid);
  expect(children).toHaveLength(1);
  running.kill("SIGKILL");
  const runs = () => process.kill(Number(children[0]), 0);
  await vi.waitFor(() => expect(runs).toThrow("ESRCH"), { timeout: 3000 });
});

test.each([
  [8, 31, 0],
  [8, 32, 1],
  [8, 60, 2],
  [1, 300, 1],
  [8, 300, 6],
  [8, 5000, 8],
])("of %i processes, %i cards are worth %i", (processes, cards, worth) => {
  expect(processesWorth(processes, cards)).toBe(worth);
});
