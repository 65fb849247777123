import { copyFile, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keyfigures } from "../cli/run.ts";
import { cards, eleventy, freshEleventy, page, site } from "../someone-elses-site.ts";

const article = (figure: string, more = "") => `---
title: Le barrage
layout: post.liquid
date: 2026-11-01
${more}---
Le barrage coûtera ${figure} d’euros. Il fournit 750 mégawatts au réseau.
`;

const corrected = article("14 millions", "correction: { note: Le coût était faux., date: 2026-11-20 }\n");

const config = (more = "") => `import keyfigures from "keyfigures";
export default function (config) {
  config.addPlugin(keyfigures, { url: "https://example.org", pages: true, feeds: true${more} });
}`;

const withManifest = config(', corrections: { manifest: "published-cards.json" }');

interface Listed {
  files: string[];
  articles: { retired?: { pictures: { path: string; shows: string; since: string }[]; pages: object[] } }[];
}

const list = async (folder: string) => JSON.parse(await readFile(join(folder, "_site/cards.json"), "utf8")) as Listed;
const bytes = (folder: string, path: string) => readFile(join(folder, "_site", path));

/** Published with 40 millions, then corrected and built as on a fresh machine. */
async function correctedSite(): Promise<{ folder: string; before: string[] }> {
  const folder = await site({ "a.md": article("40 millions"), "eleventy.config.js": withManifest });
  expect((await eleventy(folder)).output).toContain("published-cards.json is not there");
  const before = await cards(folder);
  await copyFile(join(folder, "_site/cards.json"), join(folder, "published-cards.json"));
  await rm(join(folder, "_site"), { recursive: true });
  await rm(join(folder, ".cache"), { recursive: true });
  await writeFile(join(folder, "a.md"), corrected);
  expect(await freshEleventy(folder)).toMatchObject({ code: 0 });
  return { folder, before };
}

describe("a number corrected after it was published", () => {
  it("is corrected wherever it was shared, for its days, and the old one is nowhere but in names", async () => {
    const { folder, before } = await correctedSite();

    const { articles, files } = await list(folder);
    const { pictures = [] } = articles[0]?.retired ?? {};
    const gone = before.filter((name) => !files.includes(name));
    expect(pictures.map(({ path }) => path).sort()).toEqual(gone.map((name) => `/cards/${name}`));
    for (const { path, shows } of pictures) {
      expect([path, (await bytes(folder, path)).equals(await bytes(folder, shows))]).toEqual([path, true]);
    }
    expect(pictures.find(({ path }) => path.includes("40-millions"))?.shows).toContain("14-millions");

    const shared = await page(folder, "a/cards/40-millions-d-euros");
    expect(shared).toContain('<link rel="canonical" href="https://example.org/a/">');
    expect(shared).toContain("Le coût était faux.");
    expect(shared).toContain("20 novembre 2026");
    expect(shared).toMatch(/<h1>.*14/s);

    for (const file of await everyFile(join(folder, "_site"))) {
      if (!/\.(html|json|xml)$/.test(file)) continue;
      // Of a picture's name the digest says no number either.
      const text = (await readFile(file, "utf8")).replaceAll("40-millions", "").replace(/\.[\da-f]{16}\./g, ".");
      expect([file, /(?<![\d.:-])40(?![\d.:-])/.exec(text)?.[0]]).toEqual([file, undefined]);
    }

    expect(await readFile(join(folder, "_site/feeds/atom.xml"), "utf8")).toContain("<updated>2026-11-20");
    expect(await readFile(join(folder, "_site/feeds/feed.json"), "utf8")).toContain('"date_modified": "2026-11-20');
    expect(await readFile(join(folder, "_site/feeds/rss.xml"), "utf8")).toContain("<atom:updated>2026-11-20");
    const html = await page(folder, "a");
    expect(html).toContain('"dateModified":"2026-11-20"');
    expect(html).toContain('"@type":"CorrectionComment"');

    // The list that comes of it remembers, and for the kept days alone.
    const again = await list(folder);
    expect(again.articles[0]?.retired?.pages).toHaveLength(1);
    await writeFile(join(folder, "published-cards.json"), JSON.stringify(again));
    expect(await keyfigures(["build"], { cwd: folder })).toMatchObject({ code: 0 });
    expect((await list(folder)).articles[0]?.retired).toEqual(again.articles[0]?.retired);
    for (const { path } of pictures) await bytes(folder, path);

    const long = JSON.stringify(again).replace(/"since":"[^"]*"/g, '"since":"2020-01-01"');
    await writeFile(join(folder, "published-cards.json"), long);
    expect(await freshEleventy(folder)).toMatchObject({ code: 0 });
    const last = await list(folder);
    expect(last.articles[0]?.retired).toBeUndefined();
    expect(await cards(folder)).toEqual(last.files.filter((name) => name.endsWith(".png")));
    expect(await readdir(join(folder, "_site/a/cards"))).not.toContain("40-millions-d-euros");
  });
});

describe("articles that moved or were taken back after they were published", () => {
  it("answer where they were shared, with what is so now and no number of what was taken back", async () => {
    const corrections = (more: object) =>
      config(`, corrections: ${JSON.stringify({ manifest: "published-cards.json", ...more })}`);
    const folder = await site({
      "a.md": article("40 millions"),
      "b.md": article("50 millions").replace("Le barrage\n", "Le pont\nlang: fr\n"),
      "eleventy.config.js": corrections({}),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    await copyFile(join(folder, "_site/cards.json"), join(folder, "published-cards.json"));

    await writeFile(join(folder, "a.md"), article("40 millions", "permalink: /neuf/\n"));
    await rename(join(folder, "b.md"), join(folder, "c.txt"));
    await rm(join(folder, "_site"), { recursive: true });
    const untold = await eleventy(folder);
    expect(untold.output).toContain("warning: b.md (https://example.org/b/): published, and not built any more");
    expect(await readdir(join(folder, "_site"))).not.toContain("b");

    await writeFile(join(folder, "eleventy.config.js"), corrections({ withdrawn: { "b.md": "La source a menti." } }));
    const told = await eleventy(folder);
    expect(told.code).toBe(0);
    expect(told.output).not.toContain("not built any more");

    const moved = await page(folder, "a/cards/40-millions-d-euros");
    expect(moved).toContain('<link rel="canonical" href="https://example.org/neuf/">');
    expect(moved).toContain("Ce qu’il dit n’a pas changé.");
    expect(moved).toContain('href="/neuf/#');
    expect(await page(folder, "a/embed")).toContain('href="/neuf/');
    expect(await page(folder, "a/cards")).toContain('href="/neuf/cards/"');
    expect(await readdir(join(folder, "_site/a"))).toEqual(["cards", "embed"]);

    for (const place of ["b", "b/cards", "b/embed", "b/cards/50-millions-d-euros"]) {
      const html = await page(folder, place);
      expect(html).toContain('<html lang="fr"');
      expect(html).toContain("Cet article a été retiré");
      expect(html).toContain("La source a menti.");
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toMatch(/50|Le pont/);
    }
    expect((await cards(folder)).filter((name) => name.startsWith("b."))).toEqual([]);

    // The list that comes of it remembers both.
    const list = await readFile(join(folder, "_site/cards.json"), "utf8");
    await writeFile(join(folder, "published-cards.json"), list);
    expect(await freshEleventy(folder)).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, "_site/cards.json"), "utf8")).toBe(list);
    expect(await page(folder, "a/cards/40-millions-d-euros")).toBe(moved);
    expect(await page(folder, "b")).toContain("La source a menti.");
  });
});

describe("a list of what was published that somebody has tampered with", () => {
  it("fails the build in one line, and nothing is written", async () => {
    const folder = await site({
      "a.md": corrected,
      "eleventy.config.js": withManifest,
      "published-cards.json": hostile("/cards/../../stolen.0123456789abcdef.png"),
    });
    const { code, output } = await eleventy(folder);
    expect(code).toBe(1);
    expect(output).toContain(
      "published-cards.json: is no list of published cards: `articles.0.cards.0.path` leads out",
    );
    expect(await readdir(folder)).not.toContain("_site");
  });

  it("is not followed through a link that leads out of the output folder", async () => {
    const folder = await site({
      "a.md": corrected,
      "eleventy.config.js": withManifest,
      "published-cards.json": hostile("/out/x.0123456789abcdef.png"),
      "_site/.keep": "",
      "elsewhere/.keep": "",
    });
    await expectNotFollowed(folder);
  });

  it("is not followed there for an article that was taken back either", async () => {
    const withdrawn = [
      {
        url: "https://example.org/out/",
        source: "gone.md",
        since: "2026-11-28",
        pages: [],
        formerly: ["/out/deeper/"],
      },
    ];
    const option = ', corrections: { manifest: "published-cards.json", withdrawn: { "gone.md": "" } }';
    const folder = await site({
      "a.md": corrected,
      "eleventy.config.js": config(option),
      "published-cards.json": JSON.stringify({ articles: [], withdrawn }),
      "_site/.keep": "",
      "elsewhere/.keep": "",
    });
    await expectNotFollowed(folder);
  });
});

/** Builds a site whose output folder has a link that leads out, and sees it refused. */
async function expectNotFollowed(folder: string): Promise<void> {
  await symlink(join(folder, "elsewhere"), join(folder, "_site/out"));
  const { code, output } = await eleventy(folder);
  expect(code).toBe(1);
  expect(output).toContain("leads outside the output folder");
  expect(await readdir(join(folder, "elsewhere"))).toEqual([".keep"]);
}

function hostile(path: string): string {
  const cards = [{ size: "og", path, width: 1200, height: 630 }];
  return JSON.stringify({ articles: [{ url: "https://example.org/a/", title: "a", figures: [], cards }] });
}

async function everyFile(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
