import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
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
