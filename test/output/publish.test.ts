import { mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import { writePack } from "../../src/cache/pack.ts";
import { writtenStamp } from "../../src/cache/stamp.ts";
import { publish } from "../../src/output/publish.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-publish-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function stage(files: Record<string, string>): Promise<string> {
  const staging = await mkdtemp(join(folder, "staging-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(staging, name)), { recursive: true });
    await writeFile(join(staging, name), text);
  }
  return staging;
}

async function build(files: Record<string, string>) {
  return publish(await stage(files), join(folder, "output"), { ledger: () => join(folder, "ledger") }, defaultEffects);
}

async function published(): Promise<string[]> {
  const entries = await readdir(join(folder, "output"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
}

it("moves a build in and lists it", async () => {
  const files = { "index.html": "1", "cards/a.og.1.png": "2", "cards/manifest.json": "{}" };
  expect((await build(files)).sort()).toEqual(Object.keys(files).sort());
  expect(await readFile(join(folder, "output/cards/a.og.1.png"), "utf8")).toBe("2");
});

it("removes what the build before wrote, and nothing that it did not", async () => {
  await build({ "index.html": "1", "old/index.html": "1", "cards/a.og.1.png": "1" });
  await writeFile(join(folder, "output/CNAME"), "example.org");
  await build({ "index.html": "2", "cards/a.og.2.png": "2" });
  expect(await published()).toEqual(["CNAME", "a.og.2.png", "index.html"]);
  expect(await readFile(join(folder, "output/index.html"), "utf8")).toBe("2");
});

it("removes nothing when its ledger is damaged", async () => {
  await build({ "a.html": "1" });
  await truncate(join(folder, "ledger"), 20);
  await build({ "b.html": "1" });
  expect(await published()).toEqual(["a.html", "b.html"]);
});

it("takes nothing that its ledger says of other folders for ours, and no nonsense", async () => {
  await build({ "a.html": "1" });
  const victim = join(folder, "victim");
  await mkdir(victim);
  const draft = join(victim, "b.html.0.tmp");
  for (const path of [join(victim, "b.html"), draft]) {
    await writeFile(path, "mine");
    await utimes(path, 1, 1);
  }
  const stamp = writtenStamp(join(victim, "b.html"));
  const said = [
    ["../victim/b.html", "", stamp],
    ["x/../../victim/b.html", "", stamp],
    [join(victim, "b.html"), "", stamp],
    ["../victim/b.html", "key", "?"],
    ["..\\victim\\b.html", "", stamp],
    ["a.html"],
    { path: "a.html" },
    null,
    ["a.html", 1, 2],
  ];
  const lines = ['"output"', ...said.map((line) => JSON.stringify(line)), "{"].join("\n");
  await writePack(join(folder, "ledger"), () => [Buffer.from(lines)], defaultEffects);
  await build({ "c.html": "1" });
  expect((await readdir(victim)).sort()).toEqual(["b.html", "b.html.0.tmp"]);
  expect(await published()).toEqual(["a.html", "c.html"]);
});
