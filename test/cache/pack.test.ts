import { execFileSync } from "node:child_process";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import { readPack, writePack } from "../../src/cache/pack.ts";
import { temporaryFolder } from "../cli/run.ts";

const parts = () => [Buffer.from("one\n"), Buffer.from("two")];
const lines = [Buffer.from("one"), Buffer.from("two")];

test.each<[string, "nothing" | "damaged", (path: string) => Promise<unknown> | unknown]>([
  ["no file", "nothing", () => {}],
  ["a folder", "nothing", (path) => mkdir(join(path, "in"), { recursive: true })],
  ["a link to itself", "nothing", (path) => symlink(path, path)],
  ["a pipe", "nothing", (path) => execFileSync("mkfifo", [path])],
  ["an empty file", "damaged", (path) => writeFile(path, "")],
  ["a file of zeros", "damaged", (path) => writeFile(path, Buffer.alloc(4096))],
  [
    "a line too many",
    "damaged",
    async (path) => {
      await writePack(path, parts, defaultEffects);
      await writeFile(path, `${await readFile(path, "utf8")}\nthree`);
    },
  ],
])("where there is %s there is nothing to be read, and a pack can be written", async (_what, found, make) => {
  const path = join(await temporaryFolder(), "pack");
  await make(path);
  expect(readPack(path)).toBe(found);
  await writePack(path, parts, defaultEffects);
  expect(readPack(path)).toEqual(lines);
});
