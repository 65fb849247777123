import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import { InputError } from "../../src/base/error.ts";
import { root } from "../cli/run.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-effects-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a file is written whole into a folder that was not there, over what stood in its place", async () => {
  const path = join(folder, "a/b/c.txt");
  await defaultEffects.write(path, "one");
  await defaultEffects.write(path, [Buffer.from("t"), Buffer.from("wo")]);
  expect(await readFile(path, "utf8")).toBe("two");
  await defaultEffects.copy(path, join(folder, "d/e.txt"));
  expect(await readFile(join(folder, "d/e.txt"), "utf8")).toBe("two");
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(["a", "a/b", "a/b/c.txt", "d", "d/e.txt"]);
});

test("what cannot be written is named in one line, and leaves what was there", async () => {
  await writeFile(join(folder, "file"), "a file where a folder should be");
  const path = join(folder, "file/c.txt");
  const { write, copy } = defaultEffects;
  for (const writing of [() => write(path, "x"), () => copy(join(folder, "file"), path)]) {
    const error = await writing().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toHaveProperty("message", `${path}: cannot be written (ENOTDIR)`);
  }
  expect(await readdir(folder)).toEqual(["file"]);
});

test("a part that throws leaves the file as it was", async () => {
  const path = join(folder, "a.txt");
  await writeFile(path, "whole");
  function* parts(): Generator<Uint8Array> {
    yield Buffer.from("half");
    throw new Error("no more");
  }
  await expect(defaultEffects.write(path, parts())).rejects.toThrow("no more");
  expect(await readFile(path, "utf8")).toBe("whole");
  expect(await readdir(folder)).toEqual(["a.txt"]);
});

test("below a working folder that is gone nothing is written, and that is said at once", async () => {
  const effects = pathToFileURL(join(root, "dist/src/base/effects.js")).href;
  const script = `
    import { rmSync } from "node:fs";
    import { defaultEffects } from ${JSON.stringify(effects)};
    rmSync(${JSON.stringify(folder)}, { recursive: true });
    await defaultEffects.write("a/b/c.txt", "x").catch((error) => console.log(error.message));
    process.exit();`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    cwd: folder,
    timeout: 5000,
  });
  expect(stdout).toBe("a/b/c.txt: cannot be written (ENOENT)\n");
});

test("a program that ends while it writes leaves nothing half written behind", async () => {
  const effects = pathToFileURL(join(root, "dist/src/base/effects.js")).href;
  const script = `
    import { defaultEffects } from ${JSON.stringify(effects)};
    function* parts() {
      yield Buffer.alloc(1 << 20);
      process.exit(3);
    }
    await defaultEffects.write("a/b.txt", parts());`;
  const running = promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], { cwd: folder });
  await expect(running).rejects.toHaveProperty("code", 3);
  expect(await readdir(folder, { recursive: true })).toEqual(["a"]);
});
