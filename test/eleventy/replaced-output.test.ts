import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cards, eleventy, freshEleventy, page, post, site } from "../someone-elses-site.ts";

/** As Vite's plugin does: the output is moved away after the build, and the pages alone come back. */
const mover = `async (config) => {
  config.on("eleventy.after", async ({ dir, directories, results }) => {
    const { rename, mkdir, readFile, writeFile, rm } = await import("node:fs/promises");
    const { dirname } = await import("node:path");
    const output = (directories ?? dir).output;
    await rm(".moved", { recursive: true, force: true });
    await rename(output, ".moved");
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const { outputPath } of results) {
      const path = outputPath.replace(/^\\.?\\/?_site/, ".moved");
      const text = await readFile(path, "utf8");
      await mkdir(dirname(outputPath), { recursive: true });
      await writeFile(outputPath, text);
    }
  });
}`;

it.each([
  ["before ours", (ours: string, theirs: string) => theirs + ours],
  ["after ours", (ours: string, theirs: string) => ours + theirs],
])(
  "puts all of ours back where a plugin that is added %s replaces the output, and again on the next build",
  async (_order, both) => {
    const folder = await site({
      "a.md": post("Une centrale", "date: 2026-11-01\n"),
      "eleventy.config.js": `import keyfigures from "keyfigures";
const mover = ${mover};
export default function (config) {
  ${both(`config.addPlugin(keyfigures, { url: "https://example.org", pages: true, feeds: true });\n`, "config.addPlugin(mover);\n")}
}`,
    });
    for (const build of [eleventy, freshEleventy]) {
      const { code, output } = await build(folder);
      expect(output).not.toContain("warning");
      expect(code).toBe(0);
      const picture = /og:image" content="https:\/\/example\.org\/cards\/([^"]*)"/.exec(await page(folder, "a"))?.[1];
      expect(await cards(folder)).toContain(picture);
      expect(await page(folder, "a/cards/750-megawatts")).toContain("750");
      for (const path of ["cards/keyfigures.css", "cards.json", "feeds/atom.xml"])
        expect(existsSync(join(folder, "_site", path)), path).toBe(true);
      const { files } = JSON.parse(await readFile(join(folder, "_site/cards.json"), "utf8"));
      expect(await cards(folder)).toEqual(files.filter((name: string) => name.endsWith(".png")).sort());
    }
  },
);
