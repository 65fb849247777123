import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hashOf, saveEdit, type Writable } from "../../src/desk/save.ts";
import { temporaryFolder } from "../cli/run.ts";

const text = "---\r\ntitle: Le mur # ici\r\n---\r\nLe mur a 3 km.\r\n";
const edit = { figures: [{ value: "3 km" }] };
const after = text.replace("\r\n---\r\nLe", "\r\nfigures:\r\n  - 3 km\r\n---\r\nLe");

async function article(data: string | Uint8Array = text): Promise<Writable & { folder: string }> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "site"));
  const path = join(folder, "site/a.md");
  await writeFile(path, data);
  return { path, folder, within: [join(folder, "site")], scratch: join(folder, "scratch"), prove: async () => {} };
}

it("writes the file whole, as it was readable before, and leaves nothing beside it", async () => {
  const { folder, ...writable } = await article();
  await chmod(writable.path, 0o640);
  expect(await saveEdit(writable, hashOf(text), edit)).toEqual({ result: "saved", hash: hashOf(after) });
  expect(await readFile(writable.path, "utf8")).toBe(after);
  expect((await stat(writable.path)).mode & 0o777).toBe(0o640);
  expect([await readdir(join(folder, "site")), await readdir(writable.scratch)]).toEqual([["a.md"], []]);
});

it("leaves a file alone that was changed meanwhile, and says its hash", async () => {
  const writable = await article();
  const theirs = text.replace("Le mur a", "Le mur, lui, a");
  await writeFile(writable.path, theirs);
  expect(await saveEdit(writable, hashOf(text), edit)).toEqual({ result: "changed", hash: hashOf(theirs) });
  expect(await readFile(writable.path, "utf8")).toBe(theirs);
});

it("sees also what is written while it thinks", async () => {
  const writable = await article();
  const theirs = `${text}Et plus.\r\n`;
  const { writeFileSync } = await import("node:fs");
  const prove = async () => writeFileSync(writable.path, theirs);
  expect(await saveEdit({ ...writable, prove }, hashOf(text), edit)).toEqual({
    result: "changed",
    hash: hashOf(theirs),
  });
  expect(await readFile(writable.path, "utf8")).toBe(theirs);
});

it("takes one edit at a time: of two that saw the same file the second is told", async () => {
  const writable = await article();
  const both = [edit, { theme: "ink" }].map((each) => saveEdit(writable, hashOf(text), each));
  expect((await Promise.all(both)).map(({ result }) => result)).toEqual(["saved", "changed"]);
});

it("writes nothing that is not proved", async () => {
  const writable = await article();
  const prove = async () => {
    throw new Error("not in the text");
  };
  await expect(saveEdit({ ...writable, prove }, hashOf(text), edit)).rejects.toThrow("not in the text");
  expect(await readFile(writable.path, "utf8")).toBe(text);
});

it("does not follow a link out of the site", async () => {
  const { folder, ...writable } = await article();
  const outside = join(folder, "outside.md");
  await writeFile(outside, text);
  const path = join(folder, "site/link.md");
  await symlink(outside, path);
  await expect(saveEdit({ ...writable, path }, hashOf(text), edit)).rejects.toThrow("outside the site");
  expect(await readFile(outside, "utf8")).toBe(text);
});

it("leaves a file alone that is not UTF-8, or gone", async () => {
  const bytes = Buffer.from("---\ntitle: \xe9t\xe9\n---\n3 km\n", "latin1");
  const writable = await article(bytes);
  await expect(saveEdit(writable, hashOf(bytes), edit)).rejects.toThrow("not UTF-8");
  expect(await readFile(writable.path)).toEqual(bytes);
  await expect(saveEdit({ ...writable, path: `${writable.path}x` }, hashOf(text), edit)).rejects.toThrow(
    "no such file",
  );
});
