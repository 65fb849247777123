import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { browserArgs } from "../../test/site/browser.ts";
import { browserPath } from "../../test/site/browser-path.ts";

const origin = inject("origin");
let chrome;

beforeAll(async () => {
  const chromePath = await browserPath();
  chrome = await launch({ ...(chromePath ? { chromePath } : {}), chromeFlags: ["--headless", ...browserArgs()] });
});
afterAll(() => chrome.kill());

const categories = ["performance", "accessibility", "best-practices", "seo"];

describe.each(["mobile", "desktop"])("%s", (device) => {
  it.each(["/", "/openai-cerebras/", "/openai-cerebras/cards/", "/openai-cerebras/cards/10-milliards-de-dollars/"])(
    "%s",
    async (path) => {
      const options = { port: chrome.port, logLevel: "error", onlyCategories: categories };
      const run = await lighthouse(origin + path, options, device === "desktop" ? desktopConfig : undefined);
      const lhr = run?.lhr;
      const scores = Object.fromEntries(categories.map((name) => [name, 100 * (lhr?.categories[name]?.score ?? 0)]));
      const failed = Object.values(lhr?.audits ?? {}).filter(
        ({ score, scoreDisplayMode }) =>
          score !== null && score < 1 && /^(binary|numeric|metricSavings)$/.test(scoreDisplayMode),
      );
      process.stdout.write(`${device} ${path} ${JSON.stringify(scores)}\n`);
      for (const { id, displayValue } of failed) process.stdout.write(`  ${id}: ${displayValue ?? ""}\n`);
      // Performance is printed and not held to a number: it is the machine's as much as the page's.
      expect(scores).toMatchObject({ accessibility: 100, "best-practices": 100, seo: 100 });
    },
  );
});
