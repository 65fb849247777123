import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultEffects } from "../src/effects.ts";
import type { OwnPages } from "../src/own-pages.ts";
import { writePages } from "../src/page-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-pages-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Articles whose pages were made. */
let made: string[] = [];

function pagesOf(article: string, text = article, paths = [`/${article}/cards/`, `/${article}/oembed.json`]): OwnPages {
  return {
    key: text,
    paths,
    make() {
      made.push(article);
      return new Map(paths.map((path) => [path, `${path} of ${text}`]));
    },
  };
}

async function write(pages: OwnPages[], { out = "out", trusted = true, all = true } = {}): Promise<string[]> {
  made = [];
  await writePages(pages, join(folder, out), { cache: join(folder, "cache"), trusted, all, effects: defaultEffects });
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

test("nothing counts that was written with other options or code", async () => {
  await write([pagesOf("a")]);
  expect(await write([pagesOf("a")], { trusted: false })).toEqual(["a"]);
});

test("a folder that is new takes its pages from another one", async () => {
  await write([pagesOf("a")]);
  expect(await write([pagesOf("a")], { out: "other" })).toEqual([]);
  expect(await read("a/cards/index.html", "other")).toBe("/a/cards/ of a");
  expect(await filesIn("other")).toEqual(await filesIn());
});

test("what no article has any more is removed, where nobody has touched it and these are all", async () => {
  await write([pagesOf("a"), pagesOf("b"), pagesOf("c")]);
  await writeFile(join(folder, "out/b/cards/index.html"), "mine");
  await writeFile(join(folder, "out/b/mine.html"), "mine");
  await write([pagesOf("a")], { all: false });
  expect(await filesIn()).toHaveLength(7);
  await write([pagesOf("a", "a", ["/a/cards/"])]);
  expect(await filesIn()).toEqual(["a/cards/index.html", "b/cards/index.html", "b/mine.html"]);
});
