import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { freshKeyfigures, root, temporaryFolder } from "./run.ts";

/** The files of a folder, by path. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : []))
    .sort();
}

/** A checkout of this repository's site: its files are written one after the other in the order that is given. */
async function checkout(path: string, order: (files: string[]) => string[]): Promise<string> {
  const folder = join(await temporaryFolder(), path);
  const sources = (await filesIn(join(root, "content"))).map((file) => `content/${file}`);
  const parts = (await filesIn(join(root, "templates/site"))).map((file) => `templates/site/${file}`);
  for (const file of order([...sources, ...parts, "eleventy.config.js", "keyfigures.config.js"])) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await copyFile(join(root, file), join(folder, file));
  }
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules/keyfigures"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const name of ["@11ty", "pagefind", "@pagefind"])
    await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  return folder;
}

async function build(folder: string): Promise<Map<string, string>> {
  expect(await freshKeyfigures(["build"], { cwd: folder })).toMatchObject({ code: 0 });
  const output = join(folder, "output");
  const texts = (await filesIn(output)).map(
    async (file): Promise<[string, string]> => [file, (await readFile(join(output, file))).toString("latin1")],
  );
  return new Map(await Promise.all(texts));
}

const unlike = (one: Map<string, string>, other: Map<string, string>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));

it("is byte for byte the same from another checkout, and built again", async () => {
  const folder = await checkout("site", (files) => files);
  const first = await build(folder);
  expect(first.size).toBeGreaterThan(100);
  expect(unlike(first, await build(await checkout("some where/else", (files) => files.reverse())))).toEqual([]);
  expect(unlike(first, await build(folder))).toEqual([]);
});
