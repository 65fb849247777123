import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import { Output } from "../../src/output/output.ts";
import { type MadePages, openPageFiles } from "../../src/output/page-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-pages-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Articles whose pages were made. */
let made: string[] = [];

function pagesOf(
  article: string,
  text = article,
  paths = [`/${article}/cards/`, `/${article}/oembed.json`],
): MadePages {
  return {
    key: text,
    paths,
    make() {
      made.push(article);
      return new Map(paths.map((path) => [path, `${path} of ${text}`]));
    },
  };
}

/** An output folder, and one that stands for it while a build goes on. */
function open(out: string, as?: string) {
  const cache = { ledger: (of: string) => join(folder, "cache", basename(of)) };
  return new Output({ at: join(folder, out), as: as && join(folder, as), cache, effects: defaultEffects });
}

async function write(pages: MadePages[], { out = "out", as = "", whole = true } = {}): Promise<string[]> {
  made = [];
  const output = open(out, as || undefined);
  const files = openPageFiles(output);
  const missing = pages.map((each) => files.missing(each));
  await output.begin();
  await Promise.all(pages.map((each, index) => files.write(each, missing[index] as string[])));
  await output.finish(whole);
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

test("a folder that takes the place of another one takes its pages from there", async () => {
  await write([pagesOf("a")]);
  expect(await write([pagesOf("a"), pagesOf("b")], { out: "aside", as: "out" })).toEqual(["b"]);
  expect(await read("a/cards/index.html", "aside")).toBe("/a/cards/ of a");
  // What is written in place in one folder is not changed in the other.
  await writeFile(join(folder, "aside/a/cards/index.html"), "mine");
  expect(await read("a/cards/index.html")).toBe("/a/cards/ of a");
});

test("a whole build removes what it has no use for, and no file that is another one by now", async () => {
  await write([pagesOf("a"), pagesOf("b")]);
  await writeFile(join(folder, "out/b/oembed.json"), "mine, and longer");
  await writeFile(join(folder, "out/a/cards/mine.txt"), "mine");
  await write([pagesOf("a", "a", ["/a/oembed.json"])]);
  expect(await filesIn()).toEqual(["a/cards/mine.txt", "a/oembed.json", "b/oembed.json"]);
  // It is nobody's business any more, also when it is what we wrote once.
  await writeFile(join(folder, "out/b/oembed.json"), "/b/oembed.json of b");
  await write([pagesOf("a")]);
  expect(await filesIn()).toContain("b/oembed.json");
});

test("what a page of ours was removed from is no folder any more", async () => {
  await write([pagesOf("a"), pagesOf("b")]);
  await write([pagesOf("a")]);
  expect(await readdir(join(folder, "out"))).toEqual(["a"]);
});

test("a build of a part of the site takes away nothing of the rest", async () => {
  await write([pagesOf("a"), pagesOf("b")]);
  await write([pagesOf("a")], { whole: false });
  expect(await filesIn()).toContain("b/cards/index.html");
  expect(await write([pagesOf("a"), pagesOf("b")])).toEqual([]);
});

test("what a build that died has written is removed by the next one that does not want it", async () => {
  const dying = open("out");
  const files = openPageFiles(dying);
  const pages = pagesOf("a");
  const missing = files.missing(pages);
  files.missing(pagesOf("b"));
  await dying.begin();
  await files.write(pages, missing);
  const draft = join(folder, "out/a/oembed.json.0b4a.tmp");
  await writeFile(draft, "half");
  await writeFile(join(folder, "out/a/other.json.0b4a.tmp"), "of somebody else");
  for (const path of [draft, join(folder, "out/a/other.json.0b4a.tmp")]) await utimes(path, 0, 0);
  expect(await write([pagesOf("c")])).toEqual(["c"]);
  expect(await filesIn()).toEqual(["a/other.json.0b4a.tmp", "c/cards/index.html", "c/oembed.json"]);
});

test("a file that stood where a build that died would have written is left", async () => {
  await mkdir(join(folder, "out/a/cards"), { recursive: true });
  await writeFile(join(folder, "out/a/oembed.json"), "mine");
  const dying = open("out");
  openPageFiles(dying).missing(pagesOf("a"));
  await dying.begin();
  await write([pagesOf("c")]);
  expect(await read("a/oembed.json")).toBe("mine");
});

test("nothing is removed through a link that leads out of the folder", async () => {
  await write([pagesOf("a"), pagesOf("b")]);
  await rename(join(folder, "out/b"), join(folder, "elsewhere"));
  await symlink("../elsewhere", join(folder, "out/b"));
  await write([pagesOf("a")]);
  expect(await filesIn("elsewhere")).toEqual(["cards/index.html", "oembed.json"]);
});

test("pages that cannot be written fail alone, and all that were asked for are tried", async () => {
  await write([pagesOf("b")]);
  await writeFile(join(folder, "out/a"), "a file where a folder should be");
  const files = openPageFiles(open("out"));
  const [a, c] = ["a", "c"].map((name) => files.write(pagesOf(name), files.missing(pagesOf(name))));
  await expect(a).rejects.toThrow("out/a/cards/index.html: cannot be written");
  await c;
  expect(await read("c/cards/index.html")).toBe("/c/cards/ of c");
});
