import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { freshKeyfigures } from "../cli/run.ts";
import { eleventy, freshEleventy, page, post, site } from "../someone-elses-site.ts";

const thumbnails = async (folder: string) =>
  (await readdir(join(folder, "_site/cards"))).filter((name) => name.endsWith(".thumb.webp"));

it("a gallery shows small pictures that are as large as it says, and each is made anew where it is gone", async () => {
  const folder = await site({ "a.md": post("Une centrale") });
  expect(await eleventy(folder)).toMatchObject({ code: 0 });
  const html = await page(folder, "a/cards");
  const shown = [...html.matchAll(/<img src="([^"]+)" width="(\d+)" height="(\d+)"[^>]*>/g)];
  expect(shown.map(([tag]) => tag.includes('loading="lazy"'))).toEqual([false, true, true]);
  expect(shown.map(([tag]) => tag.includes('fetchpriority="high"'))).toEqual([true, false, false]);
  for (const [, src = "", width, height] of shown) {
    const file = join(folder, "_site", src);
    expect(src).toMatch(/\.thumb\.webp$/);
    expect(await sharp(await readFile(file)).metadata()).toMatchObject({
      width: Number(width),
      height: Number(height),
    });
    expect((await stat(file)).size).toBeLessThan((await stat(file.replace(/thumb\.webp$/, "png"))).size);
  }
  const made = await thumbnails(folder);
  expect(made).toHaveLength(3);

  await rm(join(folder, "_site/cards", made[0] as string));
  expect(await freshEleventy(folder)).toMatchObject({ code: 0 });
  expect(await thumbnails(folder)).toEqual(made);

  await rm(join(folder, "a.md"));
  expect(await freshKeyfigures(["build"], { cwd: folder })).toMatchObject({ code: 0 });
  expect(await thumbnails(folder).catch(() => [])).toEqual([]);
});
