import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { eleventy, post, site } from "../someone-elses-site.ts";
import { freshKeyfigures, keyfigures } from "./run.ts";

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

it.each(["eleventy", "keyfigures build"])(
  "leaves in the output what others wrote, and what was changed, after %s",
  async (how) => {
    const folder = await site({
      "a.md": post("Un", "date: 2026-11-01\n"),
      "robots.njk": "---\npermalink: robots.txt\n---\nx",
    });
    const built = how === "eleventy" ? await eleventy(folder) : await keyfigures(["build"], { cwd: folder });
    expect(built.code).toBe(0);
    const output = join(folder, "_site");
    await mkdir(join(output, "cards/mine"), { recursive: true });
    await writeFile(join(output, "cards/mine/a.png"), "mine");
    await writeFile(join(output, "cards/b.og.0123456789abcdef.png"), "mine");
    await writeFile(join(output, "feeds/rss.xml"), "changed by somebody");
    const { code, stderr } = await freshKeyfigures(["clean"], { cwd: folder });
    expect(stderr).toMatch(/^_site\/: \d+ files removed\n$/);
    expect(code).toBe(0);
    expect(await filesIn(output)).toEqual([
      "a/index.html",
      "cards/b.og.0123456789abcdef.png",
      "cards/mine/a.png",
      "feeds/rss.xml",
      "robots.txt",
    ]);
    expect(await readFile(join(output, "cards/mine/a.png"), "utf8")).toBe("mine");
    expect((await freshKeyfigures(["clean"], { cwd: folder })).stderr).toBe("_site/: 0 files removed\n");
    expect((await eleventy(folder)).code).toBe(0);
    expect(await filesIn(output)).toContain("cards/keyfigures.css");
  },
);
