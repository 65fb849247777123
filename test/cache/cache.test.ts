import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import { type Action, Cache } from "../../src/cache/cache.ts";
import { openScratch } from "../../src/cache/scratch.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyfigures-cache-"));
  path = join(folder, "packs/site");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** In a minute, when no file is young any more, and none is newer than the build. */
const later = { ...defaultEffects, now: () => new Date(Date.now() + 60_000) };

const open = (spec: unknown = { url: "x" }) => new Cache(path, spec, openScratch(folder), later);
const save = (cache: Cache, spec: unknown = { url: "x" }) => cache.save({ spec, known: { understood: spec } });

const upper: Action<string, { text: string }> = {
  name: "upper",
  key: (language) => language,
  encode: ({ text }) => JSON.stringify(text),
  decode: (bytes) => ({ text: JSON.parse(bytes().toString()) as string }),
};
const patient: Action<string, { text: string }> = { ...upper, name: "patient", patience: 0.1 };

let ran: string[] = [];
beforeEach(() => {
  ran = [];
});

function make(cache: Cache, text: string, language = "fr", action = upper): string {
  return cache.memo(action, text, language, () => {
    ran.push(text);
    return { text: text.toUpperCase() };
  }).text;
}

test("a result is made once, and so it is in the next build; another text or another input is another result", async () => {
  const first = open();
  expect([make(first, "un\té"), make(first, "un\té"), make(first, "un\té", "en")]).toEqual(["UN\tÉ", "UN\tÉ", "UN\tÉ"]);
  expect(ran).toHaveLength(2);
  await save(first);
  const second = open();
  expect(second.known).toEqual({ understood: { url: "x" } });
  expect(second.epoch).toBe(first.epoch);
  expect([make(second, "un\té"), make(second, "un\té", "en"), make(second, "deux")]).toEqual([
    "UN\tÉ",
    "UN\tÉ",
    "DEUX",
  ]);
  expect(ran).toEqual(["un\té", "un\té", "deux"]);
});

test("what throws is not kept, and neither is what says that it is for once", () => {
  const cache = open();
  const failing = () =>
    cache.memo(upper, "a", "fr", () => {
      throw new Error("no");
    });
  expect(failing).toThrow("no");
  cache.memo(upper, "a", "fr", (once) => {
    once();
    return { text: "once" };
  });
  expect(make(cache, "a")).toBe("A");
});

test("what a build did not use is forgotten with it", async () => {
  const first = open();
  for (const text of ["a", "b"]) make(first, text);
  await save(first);
  const second = open();
  make(second, "a");
  await save(second);
  ran = [];
  const third = open();
  for (const text of ["a", "b"]) make(third, text);
  expect(ran).toEqual(["b"]);
});

test("a file is read only where its stamp is new", async () => {
  const file = join(folder, "a.md");
  writeFileSync(file, "un");
  let reads = 0;
  const text = () => {
    reads += 1;
    return readFileSync(file, "utf8");
  };
  const compile = (cache: Cache, language = "fr") =>
    cache.memoFile(upper, { path: file, text }, language, (content) => ({ text: content.toUpperCase() }));
  const first = open();
  expect(compile(first)).toMatchObject({ output: { text: "UN" }, ran: true });
  await save(first);
  const second = open();
  const found = compile(second);
  expect([found.output.text, found.ran, reads]).toEqual(["UN", false, 1]);
  expect(second.read(upper, found.key)).toEqual({ text: "UN" });
  // Other times and the same bytes: it is read, and nothing is made again.
  utimesSync(file, 0, 0);
  expect([compile(open()).ran, reads]).toEqual([false, 2]);
  expect(compile(open(), "en").ran).toBe(true);
});

test.each<[string, (cache: () => string) => void, unknown, string]>([
  ["there is no cache", () => rmSync(path), { url: "x" }, "nothing is kept of an earlier build"],
  [
    "it is cut short",
    () => writeFileSync(path, readFileSync(path).subarray(0, 300)),
    { url: "x" },
    "what was kept is damaged",
  ],
  ["an option is another one", () => {}, { url: "y" }, "options changed"],
])("everything is made again where %s, and that is said", async (_what, change, spec, reason) => {
  const first = open();
  make(first, "a");
  await save(first);
  change(() => path);
  const second = open(spec);
  expect([second.known, second.epoch === first.epoch]).toEqual([undefined, false]);
  ran = [];
  make(second, "a");
  expect(ran).toEqual(["a"]);
  expect(second.why(upper, "0".repeat(32))).toBe(reason);
});

test("why a result was made is known by what of it stayed the same", async () => {
  const first = open();
  make(first, "a");
  await save(first);
  const second = open();
  const why = (text: string, language: string) => {
    const file = { path: join(folder, "none"), text: () => text };
    const { key } = second.memoFile(upper, file, language, () => ({ text: "" }));
    return second.why(upper, key);
  };
  expect(why("b", "fr")).toBe("its text changed");
  expect(why("a", "en")).toBe("what the site says of it changed");
  expect(why("c", "nl")).toBe("it is new");
});

test("an entry that cannot be decoded counts as not kept", async () => {
  const first = open();
  for (const text of ["a", "b"]) make(first, text);
  await save(first);
  const body = readFileSync(path, "utf8")
    .replace(/^[^\n]*\n/, "")
    .replace('"A"', '"A');
  writeFileSync(path, `${crc32(body).toString(16).padStart(8, "0")}\n${body}`);
  ran = [];
  const second = open();
  expect([make(second, "a"), make(second, "b")]).toEqual(["A", "B"]);
  expect(ran).toEqual(["a"]);
});

test("a file is worth writing for one new result, or, of an action with patience, for many", async () => {
  const texts = Array.from({ length: 20 }, (_, index) => `page ${index}`);
  const first = open();
  for (const text of texts) make(first, text, "fr", patient);
  await save(first);
  const written = () => statSync(path, { bigint: true }).ino;
  const before = written();
  const second = open();
  for (const text of texts) make(second, text, "fr", patient);
  make(second, "one more", "fr", patient);
  await save(second);
  expect(written()).toBe(before);
  for (const text of texts.slice(10)) make(second, `${text}, edited`, "fr", patient);
  await save(second);
  expect(written()).not.toBe(before);
  const whole = written();
  const fewer = open();
  for (const text of texts.slice(0, 10)) make(fewer, text, "fr", patient);
  await save(fewer);
  expect(written()).not.toBe(whole);
  const third = open();
  for (const text of texts.slice(0, 10)) make(third, text, "fr", patient);
  make(third, "one", "fr", upper);
  const last = written();
  await save(third);
  expect(written()).not.toBe(last);
});
