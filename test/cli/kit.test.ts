import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import JSZip from "jszip";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { freshKeyfigures, keyfigures, temporaryFolder } from "./run.ts";

const text = `---
title: La centrale de Loumané ouvre
lang: fr
tags: [énergie]
---
La centrale livre jusqu’à 750 mégawatts au réseau. Elle a coûté 2 milliards d’euros à la région.
`;

async function withArticle(): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, "a.md"), text);
  return cwd;
}

describe("keyfigures kit", () => {
  it("writes what its list names, each picture in its size, and the texts in the article's words", async () => {
    const cwd = await withArticle();
    const run = await keyfigures(["kit", "a.md", "--out", "kit", "--url", "https://exemple.org/a/"], { cwd });
    expect(run).toMatchObject({ code: 0, stdout: "kit\n" });
    const kit = JSON.parse(await readFile(join(cwd, "kit/kit.json"), "utf8"));
    for (const { file, width, height, bytes } of kit.cards) {
      const picture = await readFile(join(cwd, "kit", file));
      expect(picture).toHaveLength(bytes);
      expect(await sharp(picture).metadata()).toMatchObject({ width, height });
    }
    expect(kit.cards.map(({ size }: { size: string }) => size)).toEqual(expect.arrayContaining(["story", "pin", "og"]));
    for (const { file, length, limit, card } of kit.captions) {
      expect(length).toBeLessThanOrEqual(limit);
      expect(kit.cards.some((each: { file: string }) => each.file === card)).toBe(true);
      expect(await readFile(join(cwd, "kit", file), "utf8")).toContain("jusqu’à 750 mégawatts au réseau");
    }
    expect((await readFile(join(cwd, "kit/carousel.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
    expect(await readFile(join(cwd, "kit/alt-texts.txt"), "utf8")).toContain("La centrale livre jusqu’à 750 mégawatts");
  }, 60_000);

  it("takes an earlier kit's place, and no other folder's", async () => {
    const cwd = await withArticle();
    const make = () => keyfigures(["kit", "a.md", "--out", "kit", "--networks", "x"], { cwd });
    await make();
    await writeFile(join(cwd, "a.md"), text.replace(/La centrale livre.*\n/, "Rien de chiffré.\n"));
    expect((await make()).code).toBe(0);
    expect((await readdir(join(cwd, "kit/cards"))).filter((name) => name.startsWith("trio"))).toEqual([]);
    await mkdir(join(cwd, "other"));
    await writeFile(join(cwd, "other/mine.txt"), "mine");
    const refused = await keyfigures(["kit", "a.md", "--out", "other"], { cwd });
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("other: is no empty folder, and no share kit"),
    });
    expect(await readdir(join(cwd, "other"))).toEqual(["mine.txt"]);
  }, 60_000);

  it("writes the same archive again", async () => {
    const cwd = await withArticle();
    const args = ["kit", "a.md", "--out", "kit.zip", "--networks", "bluesky"];
    expect((await keyfigures(args, { cwd })).code).toBe(0);
    const first = await readFile(join(cwd, "kit.zip"));
    const names = Object.keys((await JSZip.loadAsync(first)).files);
    expect(names).toEqual(expect.arrayContaining(["kit.json", "captions/bluesky.txt", "cards/trio-og.png"]));
    expect((await freshKeyfigures(args, { cwd })).code).toBe(0);
    expect((await readFile(join(cwd, "kit.zip"))).equals(first)).toBe(true);
    await writeFile(join(cwd, "mine.zip"), "mine");
    expect(await keyfigures(["kit", "a.md", "--out", "mine.zip"], { cwd })).toMatchObject({ code: 1 });
  }, 60_000);

  it.each([
    [["kit", "a.md"], 2],
    [["kit", "a.md", "--out", "kit", "--networks", "blusky"], 2],
    [["kit", "a.md", "--out", "kit", "--url", "javascript:alert(1)"], 2],
    [["kit", "none.md", "--out", "kit"], 1],
  ])("says in one line what is wrong with %j", async (args, code) => {
    const run = await keyfigures(args, { cwd: await withArticle() });
    expect(run.code).toBe(code);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });
});
