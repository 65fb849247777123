import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { AxeResults } from "axe-core";
import sharp from "sharp";
import { expect, it, onTestFinished } from "vitest";
import { openBrowser } from "../site/browser.ts";
import { command, post, site } from "../someone-elses-site.ts";

const origin = "http://localhost:8341";
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const page = async (path: string) => (await fetch(origin + path)).text();

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await setTimeout(100);
  }
  throw new Error("it did not happen");
}

const files = {
  "eleventy.config.js": `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", covers: true });`,
  "a.md": post("Une centrale"),
  "b.md": post("Le réseau", "cards: { theme: nothing }\n"),
  "templates/cards/desk.card.njk": "<p style='font-size: 60px'>{{ title }} {{ size.name }}</p>",
  "c.md": post("Un bureau", "cards: { template: desk }\n"),
  "index.njk": "---\nlayout: post.liquid\ntitle: Accueil\n---\n",
};

/** A site that is served until the test ends. */
async function serve(): Promise<string> {
  const folder = await site(files);
  const server = spawn(process.execPath, [command, "--serve", "--port=8341", "--quiet"], { cwd: folder });
  onTestFinished(() => void server.kill());
  await until(async () => (await page("/.keyfigures/")).includes("Le réseau") || undefined);
  return folder;
}

it("shows under the development server each page's figures and cards, follows edits, and writes nothing", async () => {
  const folder = await serve();

  const list = await page("/.keyfigures/");
  const titles = [...list.matchAll(/<h2 lang="\w+">([^<]*)</g)].map(([, title]) => title);
  // Those first that want looking at.
  expect(titles).toEqual(["Le réseau", "Une centrale", "Un bureau", "Accueil"]);
  expect(list).toContain("<strong>1 warning</strong>");
  expect(list).toContain("index.njk");

  const html = await page("/.keyfigures/a/");
  expect(html).toContain("La centrale livre <mark>750 mégawatts</mark> au réseau.");
  expect(html).toMatch(/<code>a\.md:\d+:\d+<\/code> on the card/);
  const pictures = [...html.matchAll(/<img src="([^"]*)" width="(\d+)" height="(\d+)"/g)];
  expect(pictures).toHaveLength(7);
  for (const [, path, width, height] of pictures) {
    const answer = await fetch(origin + path);
    const drawn = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([drawn.width, drawn.height]).toEqual([Number(width), Number(height)]);
  }

  expect(await page("/.keyfigures/b/")).toContain("unknown theme `nothing`");
  expect([...(await page("/.keyfigures/c/")).matchAll(/<img src/g)]).toHaveLength(7);
  expect((await fetch(`${origin}/.keyfigures/nowhere/`)).status).toBe(404);
  expect((await fetch(`${origin}/.keyfigures/pictures/nobodys.png`)).status).toBe(404);

  await writeFile(join(folder, "a.md"), post("Une usine"));
  await until(async () => (await page("/.keyfigures/a/")).includes('<h1 lang="fr">Une usine</h1>') || undefined);
  expect(existsSync(join(folder, "_site/.keyfigures"))).toBe(false);
  const written = await readdir(join(folder, "_site"), { recursive: true });
  expect(written.filter((name) => name.endsWith(".png"))).toEqual([]);
});

it("shows them from 390 to 1440 pixels, and axe finds nothing, light and dark", async () => {
  await serve();
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  for (const colorScheme of ["light", "dark"] as const) {
    for (const path of ["/.keyfigures/", "/.keyfigures/a/", "/.keyfigures/b/"]) {
      const tab = await browser.newPage({ colorScheme });
      await tab.goto(origin + path);
      for (const width of [390, 768, 1440]) {
        await tab.setViewportSize({ width, height: 900 });
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await tab.addScriptTag({ path: axe });
      const violations = await tab.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
      expect(violations).toEqual([]);
      await tab.close();
    }
  }
});
