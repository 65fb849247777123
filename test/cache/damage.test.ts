import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type EleventyClass, loadEleventy } from "../../src/cli/load-eleventy.ts";
import { site } from "../someone-elses-site.ts";

/*
 * Everything that may befall a cache on its way through disks, archives and CI. Each build goes on in this process, for a
 * thousandth of what a process of its own would take; what it knows of the cache it reads anew each time.
 */

/** Eleventy keeps a compiled layout for as long as the process runs, with the shortcodes of the first build. */
const layout = `<!doctype html>
<html lang="fr"><head><title>{{ title }}</title></head><body>{{ content }}</body></html>`;
const text = "Le chantier coûtera jusqu’à 10 milliards de dollars. La centrale livre **750 mégawatts** au réseau.\n";
const files = {
  "_includes/post.liquid": layout,
  "a.md": `---\ntitle: Un\nlayout: post.liquid\ndate: 2026-11-24\n---\n${text}`,
};

const cache = ".cache/keyfigures";
const home = process.cwd();
let folder: string;
/** Where the cache and the site are kept as they were. */
let sound: string;
let undisturbed: string;

beforeAll(async () => {
  for (const each of ["log", "error", "warn", "info"] as const) vi.spyOn(console, each).mockImplementation(() => {});
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  folder = await mkdtemp(join(tmpdir(), "keyfigures-damage-"));
  sound = await mkdtemp(join(tmpdir(), "keyfigures-sound-"));
  await site(files, folder);
  Eleventy = await loadEleventy();
  process.chdir(folder);
  await build();
  undisturbed = digest();
  // Looked at again when their times are no longer young.
  rmSync("_site", { recursive: true });
  await build();
  expect(digest()).toBe(undisturbed);
  execFileSync("cp", ["-a", ".cache", "_site", sound]);
});
afterAll(async () => {
  process.chdir(home);
  for (const each of [folder, sound]) await rm(each, { recursive: true, force: true });
});
beforeEach(() => {
  for (const each of [".cache", "_site"]) {
    rmSync(each, { recursive: true, force: true });
    execFileSync("cp", ["-a", join(sound, each), "."]);
  }
});

let Eleventy: EleventyClass;
const build = () => new Eleventy(undefined, undefined, { quietMode: true }).write();

function digest(): string {
  const hash = createHash("sha256");
  const names = readdirSync("_site", { recursive: true, encoding: "utf8" }).sort();
  for (const name of names.filter((each) => statSync(join("_site", each)).isFile())) {
    hash.update(name).update(readFileSync(join("_site", name)));
  }
  return `${names.length} ${hash.digest("hex")}`;
}

/** The first file of a folder of the cache. */
function fileIn(name: string, nth = 0): string {
  const found = readdirSync(join(cache, name)).sort()[nth];
  if (found === undefined) throw new Error(`no file in ${name}`);
  return join(cache, name, found);
}

function edit(path: string, change: (bytes: Buffer) => Uint8Array): void {
  writeFileSync(path, change(readFileSync(path)));
}

function inPlace(path: string, make: (path: string) => void): void {
  rmSync(path, { recursive: true });
  make(path);
}

const fifo = (path: string) => void execFileSync("mkfifo", [path]);

/** What may be wrong with any file. */
const ofFile: Record<string, (path: string) => void> = {
  "is gone": (path) => rmSync(path),
  "is empty": (path) => truncateSync(path),
  "is cut in half": (path) => truncateSync(path, statSync(path).size >> 1),
  "lacks its last byte": (path) => truncateSync(path, statSync(path).size - 1),
  "is all zeros": (path) => edit(path, (bytes) => Buffer.alloc(bytes.length)),
  "has zeros for its last half": (path) => edit(path, (bytes) => bytes.fill(0, bytes.length >> 1)),
  "has one bit turned": (path) =>
    edit(path, (bytes) => {
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      return bytes;
    }),
  "is other bytes of that length": (path) => edit(path, (bytes) => randomBytes(bytes.length)),
  "has a line more": (path) => edit(path, (bytes) => Buffer.concat([bytes, Buffer.from("more\n")])),
  "is there twice over": (path) => edit(path, (bytes) => Buffer.concat([bytes, bytes])),
  "has its bytes in pairs the other way round": (path) =>
    edit(path, (bytes) => bytes.subarray(0, bytes.length & ~1).swap16()),
  "has the line ends of Windows": (path) =>
    edit(path, (bytes) => Buffer.from(`${bytes.toString("latin1").replaceAll("\n", "\r\n")}\r\n`, "latin1")),
  "begins with a byte-order mark": (path) => edit(path, (bytes) => Buffer.concat([Buffer.from("\ufeff"), bytes])),
  "is compressed": (path) => edit(path, (bytes) => gzipSync(bytes)),
  "is 3 GB": (path) => truncateSync(path, 3e9),
  "may not be read": (path) => chmodSync(path, 0),
  "is of the year 1970": (path) => utimesSync(path, 1, 1),
  "is of the year 2100": (path) => utimesSync(path, 4e9, 4e9),
  "is a folder": (path) => inPlace(path, (at) => mkdirSync(at)),
  "is a folder with a file": (path) => inPlace(path, (at) => cpSync("_includes", at, { recursive: true })),
  "is a link to itself": (path) => inPlace(path, (at) => symlinkSync(at.split("/").at(-1) as string, at)),
  "is a link to nothing": (path) => inPlace(path, (at) => symlinkSync("nothing", at)),
  "is a link to a device without end": (path) => inPlace(path, (at) => symlinkSync("/dev/zero", at)),
  "is a link to its folder": (path) => inPlace(path, (at) => symlinkSync(".", at)),
  "is a pipe": (path) => inPlace(path, fifo),
};

describe("of a picture, of what is kept of builds and of what is said of the output folder", () => {
  it.each(Object.entries(ofFile))("each %s", async (_, damage) => {
    for (const name of ["pictures", "packs", "ledgers"]) damage(fileIn(name));
    await makesTheSame();
  });
});

/** Nothing stands in the output folder any more: all comes from the cache, or is made again. */
async function makesTheSame(): Promise<void> {
  rmSync("_site", { recursive: true });
  await build();
  expect(digest()).toBe(undisturbed);
}

/** Another content, as whole as ours. */
function repack(path: string, change: (lines: string[]) => string[]): void {
  const [, ...lines] = readFileSync(path, "latin1").split("\n");
  const body = Buffer.from(change(lines).join("\n"), "latin1");
  writeFileSync(path, `${crc32(body).toString(16).padStart(8, "0")}\n`);
  writeFileSync(path, body, { flag: "a" });
}

const inHead = (change: (head: Record<string, unknown>) => unknown) => () =>
  repack(fileIn("packs"), ([head = "", ...lines]) => [JSON.stringify(change(JSON.parse(head))), ...lines]);
const inEntries = (change: (line: string, index: number, all: string[]) => string) => () =>
  repack(fileIn("packs"), ([head = "", ...lines]) => [head, ...lines.map(change)]);

/** What is wrong, though its checksum is right. */
const ofContent: Record<string, () => void> = {
  "two pictures have each other's name": () => {
    const [a, b] = [fileIn("pictures"), fileIn("pictures", 1)];
    renameSync(a, "spare");
    renameSync(b, a);
    renameSync("spare", b);
  },
  "a picture has the bytes of another": () => copyFileSync(fileIn("pictures", 1), fileIn("pictures")),
  "a picture is there under the key of another, with its own digest": () => {
    const [a, b] = [fileIn("pictures"), fileIn("pictures", 1)];
    const key = a.slice(0, a.indexOf("-"));
    renameSync(a, key + b.slice(b.indexOf("-")));
    copyFileSync(b, key + b.slice(b.indexOf("-")));
  },
  "a picture has a second file, which is damaged": () =>
    writeFileSync(fileIn("pictures").replace(/-.*/, `-${"f".repeat(64)}`), "none"),
  "pictures are in folders, as earlier versions had them": () => {
    const path = fileIn("pictures");
    const key = path.slice(0, path.indexOf("-"));
    mkdirSync(key);
    renameSync(path, join(key, "picture.png"));
  },
  "the format is another": inHead((head) => ({ ...head, runtime: String(head.runtime).replace(/^\d+/, "1") })),
  "the version of Node is another": inHead((head) => ({
    ...head,
    runtime: String(head.runtime).replace(/v\d+/, "v18"),
  })),
  "the processor is another": inHead((head) => ({ ...head, runtime: String(head.runtime).replace(/\w+$/, "s390x") })),
  "the epoch is another": inHead((head) => ({ ...head, name: "another" })),
  "the options are others": inHead((head) => ({ ...head, spec: { url: "https://example.com" } })),
  "the code was another": inHead((head) => ({ ...head, fingerprint: { stamps: "0", content: "0" } })),
  "the code was nowhere": inHead((head) => ({ ...head, inputs: ["/nowhere"] })),
  "the code is a pipe": () => {
    fifo("pipe");
    inHead((head) => ({ ...head, inputs: ["pipe"] }))();
  },
  "the head is nothing": inHead(() => null),
  "the head is a list": inHead(() => []),
  "the head is empty": inHead(() => ({})),
  "the head lacks what code it was": inHead(({ inputs: _, ...head }) => head),
  "the head has numbers for files": inHead((head) => ({ ...head, inputs: [1, null] })),
  "the head is no JSON": () => repack(fileIn("packs"), ([, ...lines]) => ["{", ...lines]),
  "there is no head": () => repack(fileIn("packs"), ([, ...lines]) => lines),
  "there is nothing but a head": () => repack(fileIn("packs"), ([head = ""]) => [head]),
  "entries are no JSON": inEntries((line) => `${line.slice(0, line.indexOf("{") + 1)}`),
  "entries are empty": inEntries(() => ""),
  "entries have no key": inEntries((line) => line.split(" ")[0] ?? ""),
  "entries are of actions that are none": inEntries((line) => `x${line}`),
  "pictures are a file": () => inPlace(join(cache, "pictures"), (at) => writeFileSync(at, "")),
  "pictures are a link to nothing": () => inPlace(join(cache, "pictures"), (at) => symlinkSync("nothing", at)),
  "ledgers are a link to themselves": () => inPlace(join(cache, "ledgers"), (at) => symlinkSync("ledgers", at)),
  "packs are a pipe": () => inPlace(join(cache, "packs"), fifo),
  "the day of the last pruning is a pipe": () => inPlace(join(cache, "pruned"), fifo),
  "the day of the last pruning is a folder": () => inPlace(join(cache, "pruned"), (at) => mkdirSync(at)),
  "compiled templates are a file": () => writeFileSync(join(cache, "templates"), ""),
  "what was under way is a file": () => writeFileSync(join(cache, "staging"), ""),
};

describe("of sound files", () => {
  it.each(Object.entries(ofContent))("%s", async (_, damage) => {
    damage();
    await makesTheSame();
  });

  it("nothing that they say of the output folder removes or keeps what it should not", async () => {
    repack(fileIn("ledgers"), ([head = "", ...lines]) => [
      head,
      ...lines.map((line) => line.replace('["', '["../')),
      "[]",
      "null",
      '["../a.md","key","?"]',
    ]);
    await build();
    expect(digest()).toBe(undisturbed);
    expect(readFileSync("a.md", "utf8")).toBe(files["a.md"]);
  });

  it.each([
    ["a file", "ENOTDIR", (at: string) => writeFileSync(at, "mine")],
    ["a link to nothing", "ENOENT", (at: string) => symlinkSync("nothing", at)],
  ] as const)("a cache that is %s is one line: it may be somebody's", async (_, reason, make) => {
    inPlace(cache, make);
    await expect(build()).rejects.toThrow(new RegExp(`^\\.cache/keyfigures/\\S+: cannot be written \\(${reason}\\)$`));
  });
});
