import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../free-port.ts";
import { openBrowser } from "../site/browser.ts";
import { command, post, site } from "../someone-elses-site.ts";
import { until } from "../until.ts";

const port = await freePort();

const origin = `http://localhost:${port}`;
const strict = `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", strict: true });`;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let folder: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await site(
    { "eleventy.config.js": strict, "a.md": post("Avant"), "b.md": post("Un autre") },
    await mkdtemp(join(tmpdir(), "keyfigures-")),
  );
  server = spawn(process.execPath, [command, "--serve", `--port=${port}`, "--quiet"], { cwd: folder, stdio: "ignore" });
  browser = await openBrowser();
  page = await browser.newPage();
  await until(async () => (await fetch(`${origin}/a/`)).ok || undefined);
  await page.goto(`${origin}/a/`);
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

const save = (text: string) => writeFile(join(folder, "a.md"), text);
const overlay = () => page.locator("keyfigures-overlay");
const place = () => page.locator("keyfigures-overlay .place");
const reason = () => page.locator("keyfigures-overlay .reason");

/** Fails where another fault is shown. */
async function shown(words: string): Promise<void> {
  await reason().filter({ hasText: words }).waitFor();
}

async function mended(title: string): Promise<void> {
  await save(post(title));
  await page.waitForFunction((wanted) => document.title === wanted, title);
  await overlay().waitFor({ state: "detached" });
}

it("shows where the front matter breaks off, takes the focus, and goes when it is mended", async () => {
  await page.evaluate(() => Object.assign(window, { isStill: true }));
  await save(post('"Cassé" dit-on'));
  await shown("broken YAML");
  expect(await place().textContent()).toMatch(/^a\.md:2:\d+$/);
  expect(await reason().textContent()).toContain("broken YAML");
  const frame = (await overlay().locator("pre").textContent())?.split("\n") ?? [];
  expect(frame[1]).toBe('2 │ title: "Cassé" dit-on');
  expect(frame[2]).toMatch(/^ {2}│ {8,}\^$/);
  expect(await page.title()).toBe("Avant");
  expect(await page.evaluate(() => document.querySelector("keyfigures-overlay")?.shadowRoot?.activeElement?.role)).toBe(
    "alert",
  );
  await mended("Mendé");
});

it("shows a figure that the text does not say, with hostile words as words, and axe finds nothing", async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  await save(post("Faux", `figures: [{ value: '${hostile}', label: "Faux" }]\n`));
  await shown("img");
  expect(await place().textContent()).toMatch(/^a\.md:4:\d+$/);
  expect(await overlay().locator("pre").textContent()).toContain(hostile);
  expect(await overlay().locator("img").count()).toBe(0);
  await page.addScriptTag({ path: axe });
  for (const [colorScheme, width] of [
    ["light", 390],
    ["dark", 1440],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(at: string): Promise<AxeResults> } }).axe.run("keyfigures-overlay"),
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
    const box = await overlay().locator(".sheet").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? width + 1)).toBeLessThanOrEqual(width);
  }
  await mended("Vrai");
});

it("shows a template that throws at its line of the file, and Escape closes it", async () => {
  await save(post("Gabarit").replace("Le chantier", "{% nothing %}\nLe chantier"));
  await shown("nothing");
  expect(await place().textContent()).toBe("a.md:5:1");
  expect(await reason().textContent()).toContain('"nothing"');
  await page.keyboard.press("Escape");
  expect(await overlay().count()).toBe(0);
  // One who opens the page now, or another, is told.
  const other = await browser.newPage();
  await other.goto(`${origin}/b/`);
  await other.locator("keyfigures-overlay .sheet").waitFor();
  await other.close();
  await mended("Enfin");
});
