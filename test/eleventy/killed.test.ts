import { spawn } from "node:child_process";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { command, freshEleventy, post, site } from "../someone-elses-site.ts";

const kills = 10;

const filesIn = (folder: string): Promise<string[]> =>
  readdir(join(folder, "_site"), { recursive: true }).catch(() => []);

/** Runs Eleventy until so many pages are there. */
async function killAt(folder: string, pages: number): Promise<void> {
  const running = spawn(process.execPath, [command, "--quiet"], { cwd: folder });
  let ended = false;
  const closed = new Promise<void>((resolve) =>
    running.on("close", () => {
      ended = true;
      resolve();
    }),
  );
  // To look more often takes as much of the processor as the build.
  while (!ended && (await filesIn(folder)).filter((file) => file.endsWith(".html")).length < pages)
    await setTimeout(10);
  running.kill("SIGKILL");
  await closed;
}

/** Pictures that a page, a feed or an answer names and that are not there. */
async function dangling(folder: string): Promise<string[]> {
  const files = await filesIn(folder);
  const there = new Set(files.map((file) => file.split("/").at(-1)));
  const found: string[] = [];
  for (const file of files.filter((each) => /\.(html|xml|json)$/.test(each))) {
    const text = await readFile(join(folder, "_site", file), "utf8");
    for (const [name] of text.matchAll(/[\w.-]+\.[0-9a-f]{16}\.(?:thumb\.)?(?:png|jpg|webp)/g))
      if (!there.has(name)) found.push(`${file}: ${name}`);
  }
  return found;
}

it(`a build of plain Eleventy that is killed leaves no link to a picture that is not there, in ${kills} kills`, async () => {
  const names = Array.from({ length: 16 }, (_, index) => `Article numéro ${index}`);
  const folder = await site({
    ...Object.fromEntries(names.map((name, index) => [`a${index}.md`, post(name)])),
    // A page of another kind that shows all of them.
    "index.njk": `---
eleventyImport: { collections: ["all"] }
---
{% for each in collections.all %}{% if each.data.keyfigures %}{% for card in each.data.keyfigures.cards %}<img src="/cards/{{ card.file }}">{% endfor %}{% endif %}{% endfor %}`,
  });
  for (let kill = 0; kill < kills; kill++) {
    await Promise.all([".cache", "_site"].map((name) => rm(join(folder, name), { recursive: true, force: true })));
    await killAt(folder, 1 + kill * 6);
    expect(await dangling(folder), `killed after ${1 + kill * 6} pages`).toEqual([]);
  }
  expect((await freshEleventy(folder)).code).toBe(0);
  expect((await filesIn(folder)).filter((file) => file.endsWith(".png")).length).toBeGreaterThan(16);
  expect(await dangling(folder)).toEqual([]);
}, 240_000);
