import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import { compileTemplate } from "../../src/build/compile-template.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-compile-"));
  await writeFile(join(folder, "plain.js"), "export default () => null;\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Where the template's code is after compiling it, and how many files that wrote. */
async function compile(): Promise<{ file: string; written: number }> {
  let written = 0;
  const write = (...args: Parameters<typeof defaultEffects.write>) => {
    written++;
    return defaultEffects.write(...args);
  };
  const { url } = await compileTemplate(join(folder, "plain.js"), join(folder, "cache"), { ...defaultEffects, write });
  return { file: fileURLToPath(url), written };
}

test("compiled code that stands in its place is not written again", async () => {
  const { file, written } = await compile();
  expect(written).toBe(1);
  expect(await compile()).toEqual({ file, written: 0 });
});

test.each([
  ["half a file", (file: string) => writeFile(file, "export def")],
  ["a pipe", (file: string) => rm(file).then(() => execFileSync("mkfifo", [file]))],
  ["nothing", (file: string) => rm(file)],
])("where its place has %s, it is made anew", async (_, damage) => {
  const { file } = await compile();
  const code = await readFile(file, "utf8");
  await damage(file);
  expect(await compile()).toEqual({ file, written: 1 });
  expect(await readFile(file, "utf8")).toBe(code);
});
