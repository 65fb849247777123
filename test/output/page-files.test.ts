import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import type { OwnPages } from "../../src/eleventy/page-sets.ts";
import { openPageFiles } from "../../src/output/page-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-pages-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Articles whose pages were made. */
let made: string[] = [];

function pagesOf(article: string, text = article, paths = [`/${article}/cards/`, `/${article}/oembed.json`]): OwnPages {
  return {
    of: `/${article}/`,
    key: text,
    paths,
    make() {
      made.push(article);
      return new Map(paths.map((path) => [path, `${path} of ${text}`]));
    },
  };
}

async function write(pages: OwnPages[], { out = "out", all = true } = {}): Promise<string[]> {
  made = [];
  const files = openPageFiles(join(folder, out), { cache: join(folder, "cache"), all, effects: defaultEffects });
  await Promise.all(pages.map((each) => files.write(each, files.missing(each))));
  await files.save();
  return made;
}

const read = (path: string, out = "out") => readFile(join(folder, out, path), "utf8");

async function filesIn(out = "out"): Promise<string[]> {
  const entries = await readdir(join(folder, out), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, out).length + 1))
    .sort();
}

test("a page that stands is neither made nor touched; one that is to hold something else is", async () => {
  expect(await write([pagesOf("a"), pagesOf("b")])).toEqual(["a", "b"]);
  expect(await filesIn()).toEqual(["a/cards/index.html", "a/oembed.json", "b/cards/index.html", "b/oembed.json"]);
  const before = await stat(join(folder, "out/a/cards/index.html"));
  expect(await write([pagesOf("a"), pagesOf("b", "edited")])).toEqual(["b"]);
  const after = await stat(join(folder, "out/a/cards/index.html"));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect(await read("b/oembed.json")).toBe("/b/oembed.json of edited");
});

test.each([
  ["lost", (path: string) => rm(path)],
  ["edited", (path: string) => writeFile(path, "mine")],
  ["emptied", (path: string) => writeFile(path, "")],
])("a page that was %s is made again, and no other", async (_what, damage) => {
  await write([pagesOf("a"), pagesOf("b")]);
  const other = await stat(join(folder, "out/a/oembed.json"));
  await damage(join(folder, "out/a/cards/index.html"));
  expect(await write([pagesOf("a"), pagesOf("b")])).toEqual(["a"]);
  expect(await read("a/cards/index.html")).toBe("/a/cards/ of a");
  expect((await stat(join(folder, "out/a/oembed.json"))).ino).toBe(other.ino);
});

test("a folder that is new takes its pages from another one", async () => {
  await write([pagesOf("a")]);
  expect(await write([pagesOf("a")], { out: "other" })).toEqual([]);
  expect(await read("a/cards/index.html", "other")).toBe("/a/cards/ of a");
  expect(await filesIn("other")).toEqual(await filesIn());
});

test("what is written in place in one folder is not changed in the other", async () => {
  await write([pagesOf("a")]);
  await write([pagesOf("a")], { out: "other" });
  await writeFile(join(folder, "other/a/cards/index.html"), "mine");
  expect(await read("a/cards/index.html")).toBe("/a/cards/ of a");
  await rm(join(folder, "out"), { recursive: true });
  await rm(join(folder, "other/a/oembed.json"));
  expect(await write([pagesOf("a")], { out: "third" })).toEqual(["a"]);
  expect(await read("a/cards/index.html", "third")).toBe("/a/cards/ of a");
});

test("a build of a part of the site takes away nothing of the rest", async () => {
  await write([pagesOf("a"), pagesOf("b")]);
  await write([pagesOf("a")]);
  expect(await filesIn()).toContain("b/cards/index.html");
  expect(await write([pagesOf("a"), pagesOf("b")], { all: false })).toEqual(["b"]);
  expect(await write([pagesOf("a")], { all: false })).toEqual([]);
  expect(await write([pagesOf("a"), pagesOf("b")])).toEqual([]);
});

test("pages that cannot be written fail alone, and all that were asked for are tried", async () => {
  await write([pagesOf("b")]);
  await writeFile(join(folder, "out/a"), "a file where a folder should be");
  const files = openPageFiles(join(folder, "out"), {
    cache: join(folder, "cache"),
    all: true,
    effects: defaultEffects,
  });
  const [a, c] = ["a", "c"].map((name) => files.write(pagesOf(name), files.missing(pagesOf(name))));
  await expect(a).rejects.toThrow("out/a/cards/index.html: cannot be written");
  await c;
  expect(await read("c/cards/index.html")).toBe("/c/cards/ of c");
});
