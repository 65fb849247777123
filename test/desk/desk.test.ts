import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../free-port.ts";
import { openBrowser } from "../site/browser.ts";
import { command, post, site } from "../someone-elses-site.ts";
import { until } from "../until.ts";

const port = await freePort();

const origin = `http://localhost:${port}`;
const desk = `${origin}/.keyfigures/`;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const text = `Le chantier coûtera jusqu’à 10 milliards de dollars. La centrale livre **750 mégawatts** au réseau.

Les riverains ont déposé 4 200 recours, et la ligne fera 63 kilomètres. Elle aura coûté plus de 10 milliards de dollars.
`;

const article = (title: string) => `---
title: "${title}"   # as the print edition has it
layout: post.liquid
# the money first
tags: [énergie,  mer]
---
${text}`;

/** As many as a newsroom has in a season. */
const many = Object.fromEntries(
  Array.from({ length: 200 }, (_, index) => [`many/${index}.md`, post(`Une centrale, numéro ${index}`)]),
);

const files = {
  "eleventy.config.js": `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", covers: true });`,
  "a.md": article("Une centrale"),
  "b.md": post("Le réseau", "cards: { theme: nothing }\n"),
  "templates/cards/desk.card.njk": "<p style='font-size: 60px'>{{ title }} {{ size.name }}</p>",
  "c.md": post("Un bureau", "cards: { template: desk }\n"),
  "keys.md": article("Au clavier"),
  "mouse.md": article("À la souris"),
  "theirs.md": article("À deux"),
  "index.njk": "---\nlayout: post.liquid\ntitle: Accueil\n---\n",
  ...many,
};

let folder: string;
let server: ChildProcess;
let browser: Browser;

const page = async (path: string) => (await fetch(desk + path)).text();
const file = (name: string) => readFile(join(folder, name), "utf8");

beforeAll(async () => {
  folder = await site(files, await mkdtemp(join(tmpdir(), "keyfigures-desk-")));
  server = spawn(process.execPath, [command, "--serve", `--port=${port}`, "--quiet"], { cwd: folder });
  [browser] = await Promise.all([
    openBrowser(),
    until(async () => (await page("")).includes("numéro 199") || undefined),
  ]);
});

afterAll(async () => {
  server.kill();
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const tab = await browser.newPage(options);
  tab.on("pageerror", (error) => {
    throw error;
  });
  await tab.goto(desk + path);
  return tab;
}

it("lists all articles, those first that want looking at, and shows each with its figures and cards", async () => {
  const list = await page("");
  const titles = [...list.matchAll(/<h2 lang="\w+">([^<]*)</g)].map(([, title]) => title);
  expect(titles.slice(0, 5)).toEqual(["Une centrale", "Le réseau", "Au clavier", "À la souris", "À deux"]);
  expect(list).toContain("<strong>1 warning</strong>");
  expect(list).toContain("index.njk");

  const html = await page("a/");
  expect(html).toContain(
    '<mark id="said-0" tabindex="-1" class="is-chosen" data-number="1">10 milliards de dollars</mark>',
  );
  expect(html).toMatch(/line 7 says “jusqu’à 10 milliards de dollars”, line 9 says/);
  expect(html).toMatch(/<p class="desk-reason">said at 7:/);
  const pictures = [...html.matchAll(/<li class="desk-size[^>]*>.*?<img src="([^"]*)" width="(\d+)" height="(\d+)"/g)];
  expect(pictures).toHaveLength(7);
  for (const [, path, width, height] of pictures) {
    const answer = await fetch(origin + path);
    const drawn = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([drawn.width, drawn.height]).toEqual([Number(width), Number(height)]);
  }
  expect(await page("b/")).toContain("unknown theme `nothing`");
  expect([...(await page("c/")).matchAll(/<li class="desk-size/g)]).toHaveLength(7);
  for (const path of ["nowhere/", "pictures/nobodys.png", "checks/nobodys.png", "..%2Fa.md", "../package.json"]) {
    expect((await fetch(desk + path)).status).toBe(404);
  }
});

it("answers programs with what its pages show", async () => {
  const data = async (path: string) => (await fetch(desk + path, { headers: { accept: "application/json" } })).json();
  const { articles } = (await data("")) as { articles: { article: string; conflicts: number }[] };
  expect(articles).toHaveLength(207);
  expect(articles[0]).toMatchObject({ article: "a.md", path: "/a/", figures: 3, conflicts: 1 });
  expect(await data("a/")).toMatchObject({
    article: "a.md",
    hash: expect.stringMatching(/^[0-9a-f]{32}$/),
    isDeclared: false,
    chosen: [{ value: "10 milliards de dollars", figure: 0 }, {}, {}],
    conflicts: [{ figures: [0, 4] }],
    cards: expect.objectContaining({ length: 7 }),
  });
  const { figures } = (await data("a/")) as { figures: object[] };
  expect(figures[3]).toMatchObject({
    value: "63\u00a0km",
    words: "63 kilomètres",
    sentence: "Les riverains ont déposé 4 200 recours, et la ligne fera 63 kilomètres.",
    place: "a.md:9:58",
    declares: "63 kilomètres",
    reason: expect.stringMatching(/the article makes less of it|names nothing/),
  });
});

it("opens the list of 200 articles in less than a second", async () => {
  const times: number[] = [];
  for (let tries = 0; tries < 2; tries++) {
    const tab = await open("");
    times.push(
      await tab.evaluate(() => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).duration),
    );
    expect(await tab.locator(".desk-list > li").count()).toBe(207);
    if (tries === 1) {
      await tab.fill("#desk-search", "numéro 17");
      expect(await tab.locator(".desk-list > li:visible").count()).toBe(11);
    }
    await tab.close();
  }
  expect(Math.min(...times)).toBeLessThan(1000);
});

it("refuses other names, other origins, and who has no token", async () => {
  const ask = (headers: Record<string, string>, method = "GET", path = "a/") =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request(desk + path, { method, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on("error", reject);
      asked.end(method === "POST" ? JSON.stringify({ path: "/a/", hash: "0".repeat(32) }) : undefined);
    });
  expect(await ask({})).toBe(200);
  expect(await ask({ host: `evil.example:${port}` })).toBe(403);
  expect(await ask({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" })).toBe(403);
  const token = /data-token="(\w+)"/.exec(await page("a/"))?.[1] as string;
  const other = /data-token="(\w+)"/.exec(await page("b/"))?.[1] as string;
  const own = { origin, "content-type": "application/json", "x-keyfigures-token": token };
  expect(await ask(own, "POST", "save")).toBe(409);
  expect(await ask({ ...own, origin: "https://evil.example" }, "POST", "save")).toBe(403);
  expect(await ask({ ...own, "x-keyfigures-token": other }, "POST", "save")).toBe(403);
  expect(await ask({ ...own, "content-type": "text/plain" }, "POST", "save")).toBe(403);
  expect(await ask(own, "GET", "save")).toBe(405);
  expect(await ask(own, "POST", "a/")).toBe(405);
  const { headers } = await fetch(`${desk}a/`);
  expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
  expect(await file("a.md")).toBe(files["a.md"]);
});

const build = async () => ((await (await fetch(`${desk}state?path=/`)).json()) as { build: number }).build;

/** Waits for the build that an edit begins: an editor does not save twice in a second. */
async function untilBuilt(since: number): Promise<void> {
  await until(async () => (await build()) > since || undefined);
}

/** Milliseconds from a key or a click until a picture of another name is drawn in the place of the first one. */
async function untilDrawn(tab: Page, act: () => Promise<void>): Promise<number> {
  const before = await tab.getAttribute(".desk-opening-card img", "src");
  const began = performance.now();
  await act();
  await tab.waitForFunction(
    (old) => {
      const image = document.querySelector<HTMLImageElement>(".desk-opening-card img");
      return image && image.getAttribute("src") !== old && image.complete && image.naturalWidth > 0;
    },
    before,
    { polling: 20 },
  );
  return performance.now() - began;
}

it("relabels, reorders, drops and chooses with the mouse, and writes only these lines", async () => {
  const tab = await open("mouse/");
  const items = tab.locator("#desk-chosen > li");
  expect(await items.count()).toBe(3);
  await items.nth(0).locator("textarea").fill("L’addition : salée");
  await items.nth(2).locator("[data-drop]").click();
  await items
    .nth(1)
    .locator(".desk-grip")
    .dragTo(items.nth(0).locator(".desk-grip"), { targetPosition: { x: 2, y: 1 } });
  await tab.locator(".desk-notes [data-choose]").last().click();
  expect(await tab.textContent("#desk-state")).toBe("Not saved yet");

  const built = await build();
  const took = await untilDrawn(tab, () => tab.click("#desk-save"));
  const written = `figures:
  - 750 mégawatts
  - value: 10 milliards de dollars
    label: "L’addition : salée"
  - 63 kilomètres
`;
  expect(await file("mouse.md")).toBe(files["mouse.md"].replace("mer]\n", `mer]\n${written}`));
  expect(await tab.textContent("#desk-state")).toBe("Saved");

  await untilBuilt(built);
  const relabelled = await untilDrawn(tab, async () => {
    await items.nth(2).locator("textarea").fill("De ligne");
    await tab.keyboard.press("Enter");
  });
  expect(await file("mouse.md")).toContain("  - value: 63 kilomètres\n    label: De ligne\n");
  const themed = await untilDrawn(tab, async () => {
    await tab.selectOption("[name=theme]", "ink");
    await tab.keyboard.press("Control+s");
  });
  expect(await file("mouse.md")).toContain("    label: De ligne\ncards: { theme: ink }\n---\n");
  const [, median] = [took, relabelled, themed].sort((a, b) => a - b);
  expect(median).toBeLessThan(1000);

  // Back to what the program chooses, and no trace is left.
  await tab.click("#desk-release");
  await tab.selectOption("[name=theme]", "");
  await untilDrawn(tab, () => tab.click("#desk-save"));
  expect(await file("mouse.md")).toBe(files["mouse.md"]);
  expect(await items.count()).toBe(3);
  await tab.close();
});

it("approves the card as it is shown by one press, and says when it changed since", async () => {
  const tab = await open("many/7/");
  expect(await tab.textContent("#desk-approval")).toBe("Nobody has approved this card.");
  await tab.fill("#desk-approver", "Ana  Ruiz");
  await tab.locator("#desk-chosen textarea").first().fill("Le devis");
  await tab.press("#desk-approver", "Enter");
  expect(await tab.textContent("#desk-state")).toBe("Save or undo the changes first");
  await tab.click("#desk-undo");

  await tab.fill("#desk-approver", "Ana  Ruiz");
  await tab.press("#desk-approver", "Enter");
  const today = new Date().toISOString().slice(0, 10);
  await until(
    async () => (await tab.textContent("#desk-approval"))?.includes(`Approved by Ana Ruiz on ${today}`) || undefined,
  );
  const line = /approved: .*Ana Ruiz.*\n/.exec(await file("many/7.md"))?.[0] ?? "";
  expect(line).not.toBe("");
  expect((await file("many/7.md")).replace(line, "")).toBe(many["many/7.md"]);

  await tab.locator("#desk-chosen textarea").first().fill("Le devis");
  await tab.click("#desk-save");
  await until(async () => (await tab.textContent("#desk-approval"))?.includes("The card changed since") || undefined);
  expect(await tab.inputValue("#desk-approver")).toBe("Ana  Ruiz");
  await tab.close();
});

it("does all of it with the keyboard alone", async () => {
  const tab = await open("keys/");
  const { keyboard } = tab;
  const focused = () =>
    tab.evaluate(() => {
      const { id, textContent, ariaLabel } = document.activeElement as HTMLElement;
      return ariaLabel ?? (id || textContent?.trim());
    });
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 80; presses++) {
      await keyboard.press("Tab");
      if (name.test((await focused()) ?? "")) return;
    }
    throw new Error(`nothing is called ${name}`);
  };
  await tabTo(/\$10B, show its words/);
  await tabTo(/750\sMW, show its words/);
  await keyboard.press("Enter");
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe("750 mégawatts");
  expect(await tab.locator("mark.is-shown").textContent()).toBe("750 mégawatts");

  await tab.locator("body").press("Control+Home");
  await tab.reload();
  await tabTo(/Move \$10B down/);
  await keyboard.press("Enter");
  expect(await focused()).toBe("Move $10B down");
  expect(await tab.textContent("#desk-said")).toBe("$10B is number 2 of 3");
  await tabTo(/^label-/);
  await keyboard.press("Alt+ArrowUp");
  await tabTo(/Drop .* from the card/);
  await keyboard.press("Enter");
  expect(await tab.textContent("#desk-said")).toMatch(/is dropped from the card/);
  await tabTo(/^label-/);
  await keyboard.type("En tout");
  await tabTo(/Choose 63\skm/);
  await keyboard.press("Space");
  await keyboard.type("De ligne");
  await tabTo(/the program’s choice/);
  await tabTo(/the site’s/);
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await untilDrawn(tab, () => keyboard.press("Control+s"));
  const now = await file("keys.md");
  expect(now).toMatch(/^ {4}label: En tout$/m);
  expect(now).toContain("  - value: 63 kilomètres\n    label: De ligne\ncards: { theme: ink }\n---\n");
  await tab.close();
});

it("asks the editor where the file was changed meanwhile, and overwrites nothing", async () => {
  const tab = await open("theirs/");
  await tab.fill("#desk-chosen textarea >> nth=0", "Le prix");
  const theirs = files["theirs.md"].replace("Le chantier", "Ce chantier").replace("# the money", "# their money");
  await writeFile(join(folder, "theirs.md"), theirs);
  await tab.click("#desk-save");
  const dialog = tab.locator("dialog[open]");
  await dialog.waitFor();
  expect(await file("theirs.md")).toBe(theirs);
  await dialog.getByText("Go back").click();
  expect(await tab.inputValue("#desk-chosen textarea >> nth=0")).toBe("Le prix");

  await tab.click("#desk-save");
  await dialog.getByText("Write my choice into it").click();
  await tab.waitForFunction(() => document.querySelector("#desk-state")?.textContent === "Saved");
  const both = await file("theirs.md");
  expect(both).toContain("    label: Le prix\n");
  expect(both.replace(/figures:\n[^-]*(?: {2}.*\n)+/, "")).toBe(theirs);

  await tab.fill("#desk-chosen textarea >> nth=0", "Autre chose");
  await writeFile(join(folder, "theirs.md"), theirs.replace("Ce chantier", "Mon chantier"));
  await tab.click("#desk-save");
  await dialog.getByText("Show what it says now").click();
  await tab.getByText("Mon chantier").waitFor();
  expect(await file("theirs.md")).not.toContain("Autre chose");

  // With nothing unsaved the page follows by itself.
  await writeFile(join(folder, "theirs.md"), theirs.replace("Ce chantier", "Leur chantier"));
  await tab.getByText("Leur chantier").waitFor();
  await tab.close();
});

it("finds nothing with axe, from 390 to 1440 pixels, light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const path of ["?", "a/"]) {
      const tab = await open(path, { colorScheme });
      // A dozen articles say as much as two hundred.
      if (path === "?") await tab.fill("#desk-search", "numéro 17");
      if (path === "a/") await tab.locator(".desk-left summary").click();
      for (const width of [390, 768, 1440]) {
        await tab.setViewportSize({ width, height: 900 });
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      await tab.evaluate(await readFile(axe, "utf8"));
      const violations = await tab.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
        return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
      expect(violations).toEqual([]);
      await tab.close();
    }
  }
});

it("shows the fault of one article and all others, and writes nothing but articles", async () => {
  const tab = await open("b/");
  await writeFile(join(folder, "b.md"), `---\ntitle: "Le réseau\n---\n${text}`);
  await tab.getByText("broken YAML").waitFor();
  expect(await tab.locator(".desk-excerpt mark").count()).toBe(1);
  const list = await page("");
  expect([...list.matchAll(/<li><a href/g)]).toHaveLength(207);
  expect(list).toMatch(/<p class="desk-fault">b\.md:\d+:\d+: broken YAML/);
  expect(await page("a/")).toContain("750 mégawatts</mark>");
  await writeFile(join(folder, "b.md"), post("Le réseau"));
  await tab.locator("#desk-chosen").waitFor();
  await tab.close();

  expect(existsSync(join(folder, "_site/.keyfigures"))).toBe(false);
  const written = await readdir(join(folder, "_site"), { recursive: true });
  expect(written.filter((name) => name.endsWith(".png"))).toEqual([]);
});
