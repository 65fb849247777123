import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { openBrowser } from "../browser.ts";
import { kinds } from "./pages.ts";

const origin = inject("origin");
const folder = inject("folder");
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

type PageOptions = Parameters<Browser["newPage"]>[0];

/** A page of a browser's own window, and what its console complained of. */
async function open(path: string, options: PageOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage(options);
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(origin + path);
  return { page, complaints };
}

const backgroundOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);

describe("every kind of page", () => {
  it.each(Object.entries(kinds))("%s keeps to its policy, its width and its weight", async (_, path) => {
    const shifts =
      "window.shifted = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifted += entry.value; }).observe({ type: 'layout-shift', buffered: true });";
    for (const width of [320, 390, 768, 1440]) {
      const page = await browser.newPage({ viewport: { width, height: 844 } });
      const complaints: string[] = [];
      const received = new Map<string, number>();
      const strangers: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(`${origin}/`)) strangers.push(request.url());
      });
      page.on("console", (message) => complaints.push(message.text()));
      page.on("response", async (response) => {
        const body = await response.body().catch(() => Buffer.alloc(0));
        const kind = response.request().resourceType();
        if (/^(document|stylesheet|script)$/.test(kind)) received.set(response.url(), gzipSync(body).length);
      });
      await page.addInitScript(shifts);
      await page.goto(origin + path, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await page.evaluate("window.shifted")).toBe(0);
      const bytes = [...received.values()].reduce((sum, size) => sum + size, 0);
      expect(received.size).toBeGreaterThan(1);
      expect(bytes).toBeLessThan(60_000);
      await page.close();
    }
  });
});

describe("a key figure", () => {
  it("leads to the sentence that says it, which is then marked", async () => {
    const { page } = await open("/openai-cerebras/");
    const sentence = page.locator("#figure-750-megawatts");
    expect(await backgroundOf(page, "#figure-750-megawatts")).toBe("rgba(0, 0, 0, 0)");
    await page.locator(".key-figures a", { hasText: "750" }).first().click();
    expect(new URL(page.url()).hash).toBe("#figure-750-megawatts");
    expect(await backgroundOf(page, "#figure-750-megawatts")).toBe("rgb(247, 223, 174)");
    expect(await sentence.textContent()).toContain("750\u00a0mégawatts");
    await sentence.waitFor({ state: "visible" });
  });

  it("does so without JavaScript, and on a page that was linked with its anchor", async () => {
    const { page } = await open("/en/openai-cerebras/#figure-750-megawatts", { javaScriptEnabled: false });
    expect(await backgroundOf(page, "#figure-750-megawatts")).toBe("rgb(247, 223, 174)");
  });
});

describe("dark mode", () => {
  it("follows the reader's system", async () => {
    const { page: dark } = await open("/", { colorScheme: "dark" });
    expect(await backgroundOf(dark, "body")).toBe("rgb(17, 21, 27)");
    const { page: light } = await open("/", { colorScheme: "light" });
    expect(await backgroundOf(light, "body")).toBe("rgb(251, 248, 242)");
  });
});

describe("the share menu", () => {
  const path = "/openai-cerebras/";

  it("without JavaScript has the address and the downloads, and no dead button", async () => {
    const { page } = await open(path, { javaScriptEnabled: false });
    const menu = page.locator("details.share");
    await menu.locator("summary").click();
    expect(await menu.locator("button:visible").count()).toBe(0);
    expect(await menu.locator(".share-address a").getAttribute("href")).toBe(
      "https://keyfigures.example/openai-cerebras/",
    );
    const downloads = menu.locator("a[download]:visible");
    expect(await downloads.count()).toBe(6);
    const picture = await page.request.get(origin + (await downloads.first().getAttribute("href")));
    expect(picture.headers()["content-type"]).toBe("image/png");
  });

  it("copies link, text and picture", async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(origin + path);
    const menu = page.locator("details.share");
    await menu.locator("summary").click();

    await menu.getByRole("button", { name: "Copier le lien" }).click();
    await page.getByText("Copié", { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "https://keyfigures.example/openai-cerebras/",
    );

    await menu.getByRole("button", { name: "Copier le texte" }).click();
    await page.getByText("Copié", { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^jusqu’à \$10B, .+\n750\u00a0MW, .+\njusqu’en 2028, .+\n.+ · Keyfigures\nhttps:\/\/keyfigures\.example\/openai-cerebras\/$/,
    );

    await menu.getByRole("button", { name: "Copier l’image" }).click();
    await page.getByText("Copié", { exact: true }).waitFor();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
    );
    expect(types).toEqual(["image/png"]);
  });

  it("hands the picture itself to a browser that shares files", async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(window, { shared });
      Object.assign(navigator, {
        canShare: ({ files }: ShareData) => files?.length === 1,
        share: async (data: ShareData) => void shared.push(data),
      });
    });
    await page.goto(origin + path);
    await page.locator("details.share summary").click();
    await page.getByRole("button", { name: "Partager…" }).click();
    const file = await page.waitForFunction(() => {
      const [data] = (window as unknown as { shared: ShareData[] }).shared;
      const picture = data?.files?.[0];
      return picture && { name: picture.name, type: picture.type, size: picture.size, url: data?.url };
    });
    expect(await file.jsonValue()).toMatchObject({
      name: expect.stringMatching(/^openai-cerebras\.fr\.og\.\w+\.png$/),
      type: "image/png",
      url: "https://keyfigures.example/openai-cerebras/",
    });
  });

  it("opens, closes and gives focus back by keyboard", async () => {
    const { page } = await open(path);
    const summary = page.locator("details.share summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("details.share").evaluate((menu: HTMLDetailsElement) => menu.open)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await page.locator("details.share").evaluate((menu: HTMLDetailsElement) => menu.open)).toBe(false);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("reduced motion", () => {
  it.each([
    ["reduce", "auto"],
    ["no-preference", "smooth"],
  ] as const)("%s scrolls to a sentence: %s", async (reducedMotion, expected) => {
    const { page } = await open("/openai-cerebras/", { reducedMotion });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(expected);
  });
});

describe("a keyboard", () => {
  it("reaches the article first by the skip link", async () => {
    const { page } = await open("/openai-cerebras/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Aller à l’article");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });
});

describe("without JavaScript", () => {
  it("every page has its words, and each language leads to the other", async () => {
    const { page } = await open("/openai-cerebras/", { javaScriptEnabled: false });
    expect(await page.locator("h1").textContent()).toBe("OpenAI réserve trois ans de calcul chez Cerebras");
    await page.getByRole("link", { name: "English" }).click();
    expect(await page.locator("h1").textContent()).toBe("OpenAI books three years of computing at Cerebras");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});

describe("search", () => {
  it("fetches its index when asked, and finds an article by its words in the page's language", async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(`${origin}/recherche/`, { waitUntil: "networkidle" });
    expect(fetched.filter((url) => url.includes("/pagefind/"))).toEqual([]);
    await page.getByRole("searchbox").fill("mégawatts");
    const result = page.locator(".search-results a").first();
    await result.waitFor();
    expect(await result.textContent()).toBe("OpenAI réserve trois ans de calcul chez Cerebras");
    expect(await page.locator(".search-results mark").first().textContent()).toContain("mégawatt");
    expect(new URL(page.url()).searchParams.get("q")).toBe("mégawatts");
    await page.getByRole("searchbox").fill("xyzzy");
    await page.getByText("Aucun article ne le dit.").waitFor();
  });

  it("answers an address that carries its query", async () => {
    const { page, complaints } = await open("/en/search/?q=billion");
    await page.locator(".search-results a").first().waitFor();
    expect(await page.locator(".search-results a").allTextContents()).toContain("Eight billion humans, then a ceiling");
    expect(complaints).toEqual([]);
  });
});

describe("what readers take along", () => {
  it("is the figures as data, beside a citation that needs no script", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    onTestFinished(() => page.close());
    await page.goto(`${origin}/openai-cerebras/cards/10-milliards-de-dollars/`);
    await page.locator(".reader-tools summary").first().click();
    expect(await page.locator("#reader-citation").innerText()).toMatch(
      /«\sOpenAI réserve trois ans de calcul chez Cerebras\s».*https:\/\/keyfigures.example\/openai-cerebras\/#figure-10/,
    );
    expect(await page.locator(".copy").first().isVisible()).toBe(false);
    const paths = await page
      .locator(".reader-data a")
      .evaluateAll((links) => links.map((each) => each.getAttribute("href")));
    const [csv = "", json = ""] = await Promise.all(paths.map((path) => readFile(join(folder, path ?? ""), "utf8")));
    expect(csv.split("\r\n")[1]).toMatch(/^\$10B,jusqu’à,.*10\smilliards de dollars/);
    expect(JSON.parse(json).figures).toHaveLength(3);
  });

  it("is at an article's end too, and needs no script", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    onTestFinished(() => page.close());
    await page.goto(`${origin}/openai-cerebras/`);
    const tools = page.locator(".prose .reader-tools");
    for (const name of ["Citer", "Texte alternatif de la carte"]) await tools.getByText(name, { exact: true }).click();
    expect(await tools.locator("#reader-citation").innerText()).toContain(
      "https://keyfigures.example/openai-cerebras/",
    );
    expect(await tools.locator("#reader-alt").innerText()).toContain("milliards de dollars");
    expect(await tools.getByRole("button").count()).toBe(0);
    const [csv] = await tools
      .locator("a[download]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(csv).toBe("/openai-cerebras/figures.csv");
  });

  it("is copied at an article's end", async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${origin}/openai-cerebras/`);
    const tools = page.locator(".prose .reader-tools");
    await tools.getByText("Texte alternatif de la carte", { exact: true }).click();
    await tools.getByRole("button", { name: "Copier le texte alternatif" }).click();
    await tools.getByText("Copié", { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await tools.locator("#reader-alt").innerText(),
    );
  });

  it("is a card's alt text, at a button", async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${origin}/openai-cerebras/cards/`);
    await page.getByRole("button", { name: "Copier le texte alternatif" }).first().click();
    await page.getByText("Copié", { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator(".gallery-cards img").first().getAttribute("alt"),
    );
  });
});

describe("the embeddable card", () => {
  it("shows in someone else's page, and leads to the article in a window of its own", async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const { html } = JSON.parse(await readFile(join(folder, "openai-cerebras/oembed.json"), "utf8"));
    await page.setContent(
      `<!doctype html><title>Ailleurs</title>${html.replace("https://keyfigures.example", origin)}`,
    );
    const frame = page.frameLocator("iframe");
    expect(await frame.locator(".key-figure-value").allTextContents()).toEqual(["$10B", "750\u00a0MW", "2028"]);
    const link = frame.locator("h1 a");
    expect(await link.getAttribute("target")).toBe("_blank");
    const inner = page.frames().find((each) => each !== page.mainFrame());
    const height = await inner?.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(420);
  });

  it.each([320, 390, 768])("is as high as its figures take in a page %i pixels wide", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    onTestFinished(() => page.close());
    const { html } = JSON.parse(await readFile(join(folder, "openai-cerebras/oembed.json"), "utf8"));
    await page.setContent(
      `<!doctype html><title>Ailleurs</title>${html.replace("https://keyfigures.example", origin)}<iframe height="33"></iframe>`,
    );
    const frame = page.frameLocator("iframe").first();
    await frame.locator(".embed-source").waitFor();
    const inner = page.frames().find((each) => each.url().includes("/embed/"));
    await page.waitForFunction(() => document.querySelector("iframe")?.getAttribute("height") !== "420");
    await expect.poll(() => inner?.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    expect(await page.locator("iframe").nth(1).getAttribute("height")).toBe("33");
  });

  it("keeps its source in sight on a phone whose page runs no script", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 300 }, javaScriptEnabled: false });
    onTestFinished(() => page.close());
    await page.goto(`${origin}/openai-cerebras/embed/`);
    const box = await page.locator(".embed-source").boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(300);
  });
});

describe("print", () => {
  it("leaves out what paper cannot do", async () => {
    const { page } = await open("/openai-cerebras/");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("details.share").isVisible()).toBe(false);
    expect(await page.locator(".masthead nav").first().isVisible()).toBe(false);
    expect(await page.locator(".prose").isVisible()).toBe(true);
  });
});
