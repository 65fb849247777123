import { execFileSync } from "node:child_process";
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openBlobs } from "../../src/cache/blobs.ts";
import { cacheFolder } from "../../src/cache/folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-store-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const picture = Buffer.from("not really a picture, but bytes all the same");

const contents = async () => (await readdir(join(folder, "pictures"))).map((name) => join(folder, "pictures", name));

test("what was written is read, and what was not is missing", async () => {
  const store = openBlobs(folder);
  await store.write("a", picture);
  expect(await store.read("a")).toEqual(picture);
  expect(await readFile((await store.find("a")) ?? "")).toEqual(picture);
  expect(await store.read("b")).toBeUndefined();
  expect(await store.find("b")).toBeUndefined();
});

test.each([
  ["truncated", (path: string) => truncate(path, 10)],
  ["emptied", (path: string) => truncate(path, 0)],
  ["changed", (path: string) => writeFile(path, Buffer.from(picture).fill(0, 3, 4))],
  ["lost", (path: string) => rm(path)],
  ["folder-like", (path: string) => rm(path).then(() => mkdir(join(path, "in"), { recursive: true }))],
  ["endless", (path: string) => rm(path).then(() => symlink(path, path))],
  ["dangling", (path: string) => rm(path).then(() => symlink("nowhere", path))],
  ["pipe-like", (path: string) => rm(path).then(() => void execFileSync("mkfifo", [path]))],
])("a %s entry is missing, and can be written again", async (_what, damage) => {
  const store = openBlobs(folder);
  await store.write("a", picture);
  for (const path of await contents()) await damage(path);
  expect(await store.find("a")).toBeUndefined();
  await store.write("a", picture);
  expect(await store.read("a")).toEqual(picture);
});

test("a picture under the name of another one is missing, though its bytes are whole", async () => {
  const store = openBlobs(folder);
  await store.write("a", picture);
  const [path = ""] = await contents();
  await rename(path, path.replace(/a-([0-9a-f]+)$/, "b-$1"));
  const later = openBlobs(folder);
  expect(await later.find("b")).toBeUndefined();
  expect(await contents()).toEqual([]);
});

test("pruning removes what is old, then the longest unused of what is too much", async () => {
  const store = openBlobs(folder);
  const now = new Date("2026-11-24T12:00:00Z");
  const hoursAgo = { old: 24 * 90, long: 5, short: 1 };
  for (const [key, hours] of Object.entries(hoursAgo)) {
    const before = new Set(await contents().catch(() => []));
    await store.write(key, Buffer.from(key.padEnd(100)));
    const used = new Date(now.getTime() - hours * 3_600_000);
    for (const path of await contents()) if (!before.has(path)) await utimes(path, used, used);
  }
  await store.prune({ now, days: 60, bytes: 150 });
  expect(await store.read("short")).toBeDefined();
  expect(await store.read("long")).toBeUndefined();
  expect(await store.read("old")).toBeUndefined();
  expect(await Promise.all((await contents()).map((path) => readFile(path, "utf8")))).toEqual(["short".padEnd(100)]);
});

test("a later build finds what an earlier one wrote, also where two write the same at once", async () => {
  const [first, second] = [openBlobs(folder), openBlobs(folder)];
  await Promise.all([first.write("a", picture), second.write("a", picture), second.write("b", picture)]);
  const later = openBlobs(folder);
  expect(later.empty).toBe(false);
  expect(await later.read("a")).toEqual(picture);
  expect(await later.read("b")).toEqual(picture);
  expect(await contents()).toHaveLength(2);
});

test("a picture stays whole for a build that copies it while another one writes it again", async () => {
  const [first, second] = [openBlobs(folder), openBlobs(folder)];
  const whole = Buffer.alloc(300_000, "card");
  const path = await first.write("a", whole);
  for (let round = 0; round < 20; round++) {
    const copies = ["one", "two", "three"].map((name) => join(folder, name));
    const copying = Promise.all(copies.map((copy) => copyFile(path, copy)));
    for (let again = 0; again < copies.length; again++) await second.write("a", whole);
    await copying;
    for (const copy of copies) expect(whole.equals(await readFile(copy))).toBe(true);
  }
});

test("what a killed build left half written hides no picture, and is pruned like one", async () => {
  const store = openBlobs(folder);
  const path = await store.write("a", picture);
  await writeFile(`${path}.0f.tmp`, "half");
  const later = openBlobs(folder);
  expect(await later.read("a")).toEqual(picture);
  await later.prune({ now: new Date(), days: 60, bytes: 1000 });
  expect(await contents()).toHaveLength(2);
  await later.prune({ now: new Date(Date.now() + 61 * 86_400_000), days: 60, bytes: 1000 });
  expect(await contents()).toEqual([]);
});

test("a picture that cannot be written leaves nothing behind", async () => {
  const store = openBlobs(folder);
  await writeFile(join(folder, "pictures"), "a file where the folder should be");
  await expect(store.write("a", picture)).rejects.toThrow("ENOTDIR");
  expect(await readdir(folder)).toEqual(["pictures"]);
});

test("pruning takes away what is none of its files", async () => {
  const store = openBlobs(folder);
  await store.write("a", picture);
  await mkdir(join(folder, "pictures/content-v2/sha512"), { recursive: true });
  await store.prune({ now: new Date(), days: 60, bytes: 1000 });
  expect(await contents()).toHaveLength(1);
  expect(await openBlobs(folder).read("a")).toEqual(picture);
});

test("the environment names a folder over the option", () => {
  expect(cacheFolder().path).toBe(join(".cache", "keyfigures"));
  expect(cacheFolder("elsewhere").path).toBe("elsewhere");
  process.env.KEYFIGURES_CACHE = "/ci/cache";
  try {
    expect(cacheFolder("elsewhere").path).toBe("/ci/cache");
  } finally {
    delete process.env.KEYFIGURES_CACHE;
  }
});
