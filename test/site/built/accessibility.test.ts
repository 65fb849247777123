import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../browser.ts";
import { kinds } from "./pages.ts";

const origin = inject("origin");
let browser: Browser;
let axe: string;

beforeAll(async () => {
  browser = await openBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});
afterAll(() => browser.close());

describe.each(["light", "dark"] as const)("axe, %s", (colorScheme) => {
  it.each(Object.entries(kinds))("%s has no violation", async (_, path) => {
    const page = await browser.newPage({ colorScheme, reducedMotion: "reduce", bypassCSP: true });
    await page.goto(origin + path);
    // An open menu is part of the page.
    for (const summary of await page.locator("details.share > summary").all()) await summary.click();
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      return axe.run();
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
    await page.close();
  });
});
