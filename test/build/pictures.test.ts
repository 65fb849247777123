import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultEffects, type Effects } from "../../src/base/effects.ts";
import { renderFiles } from "../../src/build/pictures.ts";
import { sizes } from "../../src/card/size.ts";
import type { CardFile } from "../../src/render/card-file.ts";
import { cardFileName, digestCard } from "../../src/render/digest.ts";
import { sample } from "../card/sample.ts";

let folder: string;
let lines: string[];
let effects: Effects;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-files-"));
  lines = [];
  const { status, ...others } = defaultEffects;
  effects = { ...others, log: (line) => lines.push(line) };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function fileOf(title: string): CardFile {
  const card = { ...sample, title };
  const digest = digestCard({ card, size: "og" });
  const name = cardFileName(title.toLowerCase(), "og", digest);
  return { name, digest, article: `${title}.md`, card, size: "og", ...sizes.og, theme: "paper", format: "png" };
}

const files = ["Un", "Deux", "Trois"].map(fileOf);

async function render(out = "out", wanted = files): Promise<string> {
  lines.length = 0;
  await renderFiles(wanted, join(folder, out), { cache: join(folder, "cache"), progress: true, effects });
  return lines.join("\n");
}

async function bytes(out = "out"): Promise<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const { name } of files) entries.push([name, (await readFile(join(folder, out, name))).toString("base64")]);
  return Object.fromEntries(entries);
}

test("a second build draws nothing and touches nothing", async () => {
  expect(await render()).toMatch(/cards: 3 of 3, 0 from cache/);
  const before = await Promise.all(files.map(({ name }) => stat(join(folder, "out", name))));
  expect(await render()).toBe("");
  const after = await Promise.all(files.map(({ name }) => stat(join(folder, "out", name))));
  expect(after.map(({ mtimeMs, ino }) => [mtimeMs, ino])).toEqual(before.map(({ mtimeMs, ino }) => [mtimeMs, ino]));
});

test("only a changed card is drawn", async () => {
  await render();
  expect(await render("out", [...files.slice(1), fileOf("Quatre")])).toMatch(/cards: 3 of 3, 2 from cache/);
});

test.each([
  ["truncated", (path: string) => truncate(path, 100)],
  ["emptied", (path: string) => writeFile(path, "")],
  ["lost", (path: string) => rm(path)],
])("a picture that was %s in the output comes back whole from the store", async (_what, damage) => {
  await render();
  const whole = await bytes();
  await damage(join(folder, "out", files[0]?.name as string));
  expect(await render()).toBe("");
  expect(await bytes()).toEqual(whole);
});

test("an output folder that is new takes its pictures from another one", async () => {
  await render();
  expect(await render("other")).toBe("");
  expect(await bytes("other")).toEqual(await bytes());
});

test("a store entry and a picture that are both damaged are drawn again, to the same bytes", async () => {
  await render();
  const whole = await bytes();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && (path.includes("/pictures/") || path.endsWith(".png"))) await truncate(path, 50);
  }
  expect(await render()).toMatch(/cards: 3 of 3, 0 from cache/);
  expect(await bytes()).toEqual(whole);
});

test("two builds at once make the same pictures, and the next one finds them", async () => {
  await Promise.all([render("one"), render("two")]);
  expect(await bytes("one")).toEqual(await bytes("two"));
  expect(await render("one")).toBe("");
});

test("nothing half written is left in the output", async () => {
  await render();
  expect((await readdir(join(folder, "out"))).sort()).toEqual(files.map(({ name }) => name).sort());
});

test("a card with an error is not written, and the build says which", async () => {
  const card = { ...sample, template: "trioo" };
  const wrong = { ...fileOf("Faux"), card };
  await expect(render("out", [wrong, ...files])).rejects.toThrow("Faux.md: card trioo at og: unknown template `trioo`");
  expect((await readdir(join(folder, "out"))).sort()).toEqual(files.map(({ name }) => name).sort());
});
