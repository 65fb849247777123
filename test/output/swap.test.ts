import { execFile } from "node:child_process";
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import { buildsOf, swapIn } from "../../src/output/swap.ts";
import { keyfigures, root } from "../cli/run.ts";
import { post, site } from "../someone-elses-site.ts";

let folder: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-swap-"));
  output = join(folder, "output");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** @param build what tells it from others; the number before it is that of a process, and none has 0 */
async function swap(build: string): Promise<string[]> {
  const builds = buildsOf(output, true);
  if (!builds) throw new Error("not swapped");
  const staging = join(builds.staging, `0-${build}`);
  await mkdir(staging, { recursive: true });
  await writeFile(join(staging, "index.html"), build);
  await writeFile(join(staging, `${build}.html`), build);
  return swapIn(staging, builds, { ledger: () => join(folder, "ledger") }, defaultEffects);
}

it("makes the output folder a link to the build, keeps the one before, and nothing older", async () => {
  expect((await swap("a")).sort()).toEqual(["a.html", "index.html"]);
  for (const build of ["b", "c"]) await swap(build);
  expect(await readFile(join(output, "index.html"), "utf8")).toBe("c");
  expect((await readdir(output)).sort()).toEqual(["c.html", "index.html"]);
  expect(await readlink(output)).toBe(".keyfigures/output/0-c");
  expect((await readdir(join(folder, ".keyfigures/output"))).sort()).toEqual(["0-b", "0-c", "staging"]);
});

it("goes on with a folder that it has made a link, and takes no other one for it", async () => {
  expect(buildsOf(output, false)).toBeUndefined();
  await swap("a");
  expect(buildsOf(output, false)).toEqual(buildsOf(output, true));
  const mine = join(folder, "mine");
  await mkdir(mine);
  expect(() => buildsOf(mine, true)).toThrow("--swap makes it a link, and there is a folder: move it away once");
  await symlink("mine", join(folder, "theirs"));
  expect(buildsOf(join(folder, "theirs"), false)).toBeUndefined();
  expect(() => buildsOf(join(folder, "theirs"), true)).toThrow("there is a link to elsewhere");
});

it("shows the old site or the new one, and no page without its picture, wherever publishing is killed", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, "bench/torture/publishing.mjs"), "2"]);
  expect(stdout).toMatch(/^swap: \d+ kills, .* 0 mixed, 0 faults/m);
  expect(stdout).toMatch(/^files: \d+ kills, .* 0 faults/m);
}, 120_000);

it("is what `keyfigures build --swap` does, whose builds are no pages of the next one", async () => {
  const cwd = await site({ "a.md": post("Un") });
  expect(await keyfigures(["build", "--swap"], { cwd })).toMatchObject({ code: 0 });
  const built = (await readdir(join(cwd, "_site"), { recursive: true })).sort();
  expect(await keyfigures(["build"], { cwd })).toMatchObject({ code: 0 });
  expect((await readdir(join(cwd, "_site"), { recursive: true })).sort()).toEqual(built);
  expect((await lstat(join(cwd, "_site"))).isSymbolicLink()).toBe(true);
  expect(await readdir(join(cwd, ".keyfigures/_site"))).toHaveLength(3);
});
